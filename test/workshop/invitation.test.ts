// The address that a class opens on its phones.

import { expect } from 'chai';
import { invitationTo } from '../../src/workshop/invitation.ts';

describe('the address of an invitation', () => {
  it('is that of the page, with the mark of a class behind it', () => {
    expect(invitationTo(' khanhhoa.gov.vn/so ')).to.equal('https://khanhhoa.gov.vn/so#lop');
    expect(invitationTo('http://a.vn/?x=1#top')).to.equal('http://a.vn/?x=1#lop');
  });

  it('is none where no page can be meant', () => {
    for (const text of ['', 'khong phai', 'javascript:alert(1)', 'file:///a.html', 'localhost', 'https://'])
      expect(invitationTo(text), text).to.equal(null);
  });
});
