import { describe, expect, test } from 'vitest';
import { isDoubtfulLabel, isOtherListLabel, isRelatedLabel } from '../../../lib/extract/vocabulary';

describe('a list of articles near to this one is known by its label', () => {
  test.each([
    'Tin khác', 'Các tin khác:', '» Các tin khác', 'Tin khác (10)', 'Tin liên quan', 'Tin, bài liên quan', 'Tin - bài khác', 'TIN BÀI CÙNG CHUYÊN MỤC', 'Bài viết khác cùng chuyên mục',
    'Tin trong chuyên mục', 'Tin cùng danh mục', 'Tin cùng sự kiện', 'Các bài viết cùng chủ đề', 'Những tin cũ hơn', 'Các tin đã đưa ngày:', 'Tin tức sự kiện khác', 'Tin hoạt động khác', 'Tin vắn khác',
    'Xem thêm tin khác', 'Xem các tin khác', 'Các tin tiếp theo', 'Tin trước đó', 'Bài cùng tác giả', 'Cùng chủ đề',
  ])('%s', (label) => expect(isRelatedLabel(label)).toBe(true));
});

test.each(['Hoạt động khác', 'Các thông tin khác', 'Văn bản liên quan', 'Thông báo khác', 'Sự kiện khác'])('%s may be one, or head a part of the text', (label) => {
  expect(isRelatedLabel(label)).toBe(false);
  expect(isDoubtfulLabel(label)).toBe(true);
});

test.each(['Tin mới nhất', 'Các bài viết mới', 'Tin xem nhiều nhất', 'Tin được quan tâm', 'Tin nổi bật', 'Mới nhất'])("%s is a list of the site's", (label) => {
  expect(isOtherListLabel(label)).toBe(true);
  expect(isRelatedLabel(label)).toBe(false);
});

test.each(['Thông tin khách hàng', 'Tin vui khác thường', 'Bài học khác', 'Tin liên quan đến vụ việc đã được chuyển', 'Những hoạt động khác trong ngày hội'])('%s is none', (label) => {
  expect(isRelatedLabel(label) || isDoubtfulLabel(label) || isOtherListLabel(label)).toBe(false);
});
