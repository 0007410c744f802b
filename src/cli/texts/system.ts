// What the system says of a file, by its code.

import type { Language } from '#content';

const vi = {
  EACCES: 'không có quyền',
  EBUSY: 'chương trình khác đang dùng',
  EEXIST: 'đã có sẵn',
  EFBIG: 'tệp quá lớn',
  EIO: 'ổ đĩa bị lỗi',
  EISDIR: 'đây là thư mục, không phải tệp',
  ELOOP: 'liên kết lòng vòng',
  EMFILE: 'đang mở quá nhiều tệp',
  ENAMETOOLONG: 'tên quá dài',
  ENOENT: 'không có tệp hoặc thư mục này',
  ENOSPC: 'ổ đĩa đã đầy',
  ENOTDIR: 'trong đường dẫn có tên không phải thư mục',
  EPERM: 'hệ thống không cho phép',
  EROFS: 'ổ đĩa chỉ đọc',
};

const en: typeof vi = {
  EACCES: 'permission denied',
  EBUSY: 'another program is using it',
  EEXIST: 'it is there already',
  EFBIG: 'the file is too large',
  EIO: 'the disk has a fault',
  EISDIR: 'it is a folder, not a file',
  ELOOP: 'its links go round in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'something in its path is no folder',
  EPERM: 'the system doesn’t allow it',
  EROFS: 'the disk is read-only',
};

export const systemWords: Readonly<Record<Language, Readonly<Record<string, string>>>> = { vi, en };
