// The words of the accessibility statement in both languages; accessibility-statement.ts puts in what was found.

/** @param day `DD/MM/YYYY`. @param browser Name and version. @param axe Version of axe-core. */
export const accessibilityWords = (day: string, browser: string, axe: string) =>
  ({
    vi: {
      title: 'Tuyên bố về khả năng tiếp cận',
      scope:
        'Áp dụng cho phần tử `<labanso-assessment>`, bằng tiếng Việt và tiếng Anh. Trang chứa nó không nằm trong tuyên bố này.',
      standard: 'Tiêu chuẩn hướng tới: WCAG 2.2, mức A và AA.',
      state: (passed: number, failed: number) =>
        `Ngày ${day}, máy đã chạy ${passed + failed} phép thử trên ${browser}: ${passed} đạt, ${failed} không đạt. Máy chỉ tìm được một phần rào cản. **Chưa có người khuyết tật nào dùng thử, nên chúng tôi không tuyên bố là đạt chuẩn.**`,
      screens: `Đã thử các màn hình: mở đầu, mở đầu khi máy còn giữ câu trả lời, giới thiệu, ba kiểu câu hỏi, số sai, xem lại, kết quả có và chưa có điểm, so sánh hai lần, mã và hình mã, mã sai, kết quả của người khác, câu hỏi trước khi xóa, thông báo không mở được bộ câu hỏi. Trừ thông báo cuối này, mỗi màn hình được thử ở 320 px, 1280 px, máy chiếu 1920 px, phóng to 400 %, chữ to gấp đôi, giãn chữ, màu tối, màu bắt buộc, giảm chuyển động, bằng các phép đo của chúng tôi; ở 320 px, 1280 px, màu tối và màu bắt buộc còn thử bằng mọi luật của axe-core ${axe} cho mức A và AA, cả luật khuyên dùng và luật thử nghiệm. Không chạy luật mức AAA và luật đã bỏ.`,
      paper: 'Máy chưa thử cho người khuyết tật: bản in ra giấy, các trình duyệt khác.',
      table: '| Tiêu chí | Mức | Máy đã thử |\n| --- | --- | --- |',
      passed: (count: number) => (count === 1 ? '1 phép thử, đạt' : `${count} phép thử, đều đạt`),
      failed: (failed: number, count: number) => `**${failed} trong ${count} phép thử không đạt**`,
      none: 'chưa có phép thử riêng',
      notApplicable: {
        media: 'không áp dụng: không có âm thanh, phim',
        page: 'không áp dụng: việc của trang chứa phần tử',
        motion: 'không áp dụng: không dùng chuyển động của máy',
        login: 'không áp dụng: không đăng nhập',
      },
      peopleTitle: 'Người thật còn phải thử',
      each: 'Với mỗi cách dùng dưới đây: đi hết các câu hỏi, nghe được “lựa chọn 2 trên 7”, nghe được thông báo lỗi, đọc được bảng kết quả, dấu thanh đọc đúng.',
      people: [
        'TalkBack và Chrome, giọng tiếng Việt, Android 10 và máy cũ nhất được hỗ trợ: chưa có người thử',
        'NVDA với Chrome và Firefox, giọng tiếng Việt: chưa có người thử',
        'VoiceOver và Safari trên iPhone, giọng Linh: chưa có người thử',
        'Voice Access trên Android: chưa có người thử',
        'Chế độ tương phản cao của Windows: chưa có người thử',
        'Phóng to 400 %: chưa có người thử',
        'Công tắc điều khiển: chưa có người thử',
      ],
      judge: 'Với các tiêu chí sau, máy đạt vẫn chưa đủ; người phải xem, và chưa có người xem:',
      rulesTitle: 'Quy định ở Việt Nam',
      rules:
        'Đây là phần mềm, không phải cổng thông tin của cơ quan nào. Ai đặt nó lên trang của mình thì tự xem quy định nào áp dụng cho trang đó. Chúng tôi biết các văn bản sau qua bản sao, chưa đối chiếu với bản gốc, và đây không phải tư vấn pháp lý:',
      laws: [
        'Luật Người khuyết tật 2010',
        'Thông tư 26/2020/TT-BTTTT, về cổng và trang thông tin điện tử của ủy ban nhân dân các cấp',
        'Nghị định 42/2022/NĐ-CP, điều 7 và khoản 1 điều 14, về dịch vụ công trực tuyến hỗ trợ người khuyết tật',
        'Thông tư 32/2017/TT-BTTTT, điều 18, các yêu cầu tối thiểu; có thể đã được thay thế',
      ],
      more: 'WCAG 2.2 mức AA, theo chúng tôi hiểu, đòi hỏi nhiều hơn các văn bản ấy. Tuyên bố này không nói rằng phần tử đáp ứng văn bản nào.',
      reportTitle: 'Gặp rào cản?',
      report: 'Xin báo ở mục Issues của dự án trên GitHub: màn hình nào, thiết bị nào, điều gì không làm được.',
      made: 'Trang này do lệnh `npm run accept:accessibility` viết từ kết quả thử; xin đừng sửa tay.',
    },
    en: {
      title: 'Accessibility statement',
      scope:
        'For the element `<labanso-assessment>`, in Vietnamese and English. The page around it is not part of this statement.',
      standard: 'Standard aimed at: WCAG 2.2, levels A and AA.',
      state: (passed: number, failed: number) =>
        `On ${day} machines ran ${passed + failed} tests in ${browser}: ${passed} passed, ${failed} failed. Machines find only part of all barriers. **No disabled person has tried it yet, so we do not claim conformance.**`,
      screens: `Screens tested: welcome, welcome when the device still has answers, profile, the three kinds of question, a wrong number, review, result with and without a score, comparison of two times, code and its picture, a wrong code, somebody else’s result, the question before deleting, the message that a questionnaire can’t be opened. All but this last message are tested at 320 and 1280 px, on a projector of 1920 px, at 400 % zoom, with text of double size, with text spacing, dark, with forced colours and with reduced motion, by measurements of our own; at 320 and 1280 px, dark and with forced colours also by all rules of axe-core ${axe} for levels A and AA, its best practices and its experimental rules. Rules for AAA and deprecated ones are not run.`,
      paper: 'Not tested by machine for disabled people: the printed sheet, other browsers.',
      table: '| Criterion | Level | Tested by machine |\n| --- | --- | --- |',
      passed: (count: number) => (count === 1 ? '1 test, passed' : `${count} tests, all passed`),
      failed: (failed: number, count: number) => `**${failed} of ${count} tests failed**`,
      none: 'no test of its own',
      notApplicable: {
        media: 'not applicable: no audio or video',
        page: 'not applicable: up to the page around it',
        motion: 'not applicable: the motion of the device is not used',
        login: 'not applicable: no login',
      },
      peopleTitle: 'What people still have to test',
      each: 'With each of these: all questions answered, “option 2 of 7” heard, the message about a wrong number heard, the table of the result read, tone marks spoken.',
      people: [
        'TalkBack with Chrome and a Vietnamese voice, on Android 10 and the oldest device supported: not yet tested by a person',
        'NVDA with Chrome and Firefox and a Vietnamese voice: not yet tested by a person',
        'VoiceOver with Safari on an iPhone, voice Linh: not yet tested by a person',
        'Android Voice Access: not yet tested by a person',
        'Windows contrast themes: not yet tested by a person',
        '400 % zoom: not yet tested by a person',
        'Switch access: not yet tested by a person',
      ],
      judge: 'For these criteria tests that pass are not enough; a person has to judge, and none has yet:',
      rulesTitle: 'Rules in Vietnam',
      rules:
        'This is software, not the portal of an authority. Whoever puts it on a page has to see which rules apply to that page. We know these texts from copies, have not held them against the originals, and give no legal advice:',
      laws: [
        'Law on Persons with Disabilities, 2010',
        'Circular 26/2020/TT-BTTTT, on portals and sites of people’s committees at all levels',
        'Decree 42/2022/NĐ-CP, article 7 and article 14 clause 1, on online public services that support people with disabilities',
        'Circular 32/2017/TT-BTTTT, article 18, least requirements; it may have been superseded',
      ],
      more: 'As far as we understand them, WCAG 2.2 AA asks for more than these texts. This statement does not say that the element meets any of them.',
      reportTitle: 'Met a barrier?',
      report:
        'Please say so in the issues of the project on GitHub: which screen, which device, what could not be done.',
      made: 'Written by `npm run accept:accessibility` from the results of the tests; please don’t edit it by hand.',
    },
  }) as const;
