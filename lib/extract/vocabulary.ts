import { tidyLine, toneKey } from '../text';

// No label and no title is longer; what is, need not be compared to its end.
const longestKey = 400;

// A dozen rules ask for the key of the same line.
const known = new Map<string, string>();
const mostKnown = 400;

/** The form in which labels are compared: tone placement evened, lower case, no closing colon, dots or arrows. */
export function labelKey(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const key = makeKey(text);
  if (known.size >= mostKnown) known.clear();
  known.set(text, key);
  return key;
}

function makeKey(text: string): string {
  return toneKey(tidyLine(text.slice(0, longestKey))).replace(/^[\s«<»>[]+/, '').replace(/(?<![\s:.…»>\]])[\s:.…»>\]]+$/, '');
}

const keys = (labels: string) => new Set(labels.split('|').map(labelKey));

/** Words of a portal's tool row ("Gửi Email In trang Lưu"). */
const tools = keys(
  'Gửi Email|Gửi E-mail|Gửi mail|Gửi thư|Gửi bài viết|Gửi bài viết qua email|Giới thiệu bài viết cho bạn bè|Gửi cho bạn bè|In trang|In trang này|In bài viết|In bài viết này|In bài|In tin|In ra|Bản in|Bản để in|Xem bản in|Lưu|Lưu lại|Lưu tin|Lưu bài|Lưu bài viết|Lưu bài viết này|Lưu trang|Tải về|Chia sẻ|Chia sẻ bài viết|Chia sẻ với|Facebook|Zalo|Email|Sao chép liên kết|Copy link|Link bài gốc|Thích|Theo dõi|Cỡ chữ|Cỡ chữ mặc định|Tăng cỡ chữ|Giảm cỡ chữ|Phóng to|Thu nhỏ|A+|A-|A|Aa|Nghe bài viết|Nghe đọc bài|Đọc bài viết|Nghe tin|Đọc báo nói|Giọng nữ|Giọng nam|Tự động phát|Quay lại|Trở lại|Trở về|Về trang trước|Về đầu trang|Lên đầu trang|Trở về đầu trang|Đóng cửa sổ này|Đóng|Độ tương phản|Bình luận|Ý kiến|Góp ý|Phản hồi|Gửi phản hồi|Đánh giá bài viết|Xếp hạng|Google News|Menu',
);

const firstWords = new Set([...tools].map((tool) => tool.split(' ')[0] ?? ''));

/** What stands over a list of articles near to this one, behind the word for what is listed. */
const nearness = '\\s+(?:(?:liên quan|(?:cùng|trong) (?:(?:chuyên |danh )?mục|(?:thể )?loại|chủ đề|sự kiện|tác giả))(?: khác)?|khác(?: (?:trong|cùng) (?:(?:chuyên|danh) mục|ngày))?|mới hơn|cũ hơn|(?:kế )?tiếp(?: theo)?|sau|trước(?: đó)?|đã (?:đưa|đăng))(?: ngày| \\(\\d+\\)| ?xem (?:thêm|tất cả))?$';
const ofNews = '(?:(?:bản )?tin|bài|mục)(?:[\\s,-]+(?:viết|tức|bài|vắn|sự kiện|hoạt động))*';
const relatedPattern = new RegExp(`^(?:xem )?(?:thêm )?(?:(?:các|những) )?${ofNews}${nearness}`);
/** Labels that say so in other words. */
const relatedLabels = keys('Nội dung liên quan|Mục liên quan (theo thẻ)|Thêm trong chuyên mục này|Cùng chuyên mục|Cùng chủ đề|Theo dòng sự kiện|Dòng sự kiện|Tham khảo thêm|Other news|Related news|Other articles|Related articles|Older news|Newer news');
/** "Hoạt động khác" may head a part of the article too. */
const doubtfulPattern = new RegExp(`^(?:(?:các|những) )?(?:thông (?:tin|báo)|sự kiện|hoạt động|văn bản|chủ đề|video|đồ họa|(?:bộ |phóng sự )?ảnh|tác phẩm|infographic)${nearness}`);
/** Labels over a site's other lists, which say nothing of this article but that it is over. */
const otherPattern = new RegExp(`^(?:(?:các|những) )?${ofNews} (?:mới(?: nhất| cập nhật| đăng)?|nổi bật|tiêu điểm|(?:được )?(?:đọc|xem) nhiều(?: nhất)?|(?:được |bạn )?quan tâm)$`);
const otherLists = keys('Mới nhất|Đọc nhiều|Đọc nhiều nhất|Xem nhiều|Xem nhiều nhất|Có thể bạn quan tâm|Bạn có thể quan tâm|Tiêu điểm|Video liên quan|Video nổi bật');

const moreLinks = keys('xem tiếp|Xem thêm|Xem tất cả|Xem toàn bộ|Đọc thêm|Đọc tiếp|Chi tiết|Xem chi tiết|Trang trước|Trang sau|Trước|Sau|Tiếp theo|Đầu|Cuối|Về trang chủ');
const attachmentLabels = keys('Tài liệu đính kèm|Tài liệu kèm theo|Văn bản kèm theo|File kèm theo|File đính kèm|Tệp đính kèm|Tập tin đính kèm|Văn bản đính kèm');
const attachmentStart = new RegExp(`^(?:${[...attachmentLabels].join('|')})`);
const metaPattern = /^(?:ngày đăng|người đăng|đăng bởi|ngay dang|đăng (?:ngày|lúc)|thời gian|ngày (?:cập nhật|tạo|xuất bản)|cập nhật|(?:số )?lượt (?:xem|đọc)|đã xem|view count|tổng số điểm của bài viết là|click để đánh giá bài viết|chuyên mục|chủ đề|từ kh(?:óa|oá)|tags?|thẻ)\s*(?::|$|\d|lúc|ngày)/;
const footerPattern = /^(?:(?:số )?giấy phép(?: số)?|chịu trách nhiệm|(?:phó )?tổng biên tập|trưởng ban biên tập|cơ quan chủ quản|bản quyền|©|®|copyright|địa chỉ(?: tòa soạn)?\s*:|(?:điện thoại|đt|email|fax)\s*:|(?:số |tổng )?lượ(?:t|ng) truy cập|đang (?:online|truy cập|trực tuyến))/;
const commentPattern = /^(?:bình luận|ý kiến bạn đọc|ý kiến của bạn|gửi bình luận|viết bình luận|(?:\d+ )?nhận xét|hiện chưa có bình luận)/;

const longestLabel = 60;
const longestToolRow = 240;
const longestMeta = 120;

/** "Tin khác", "Các tin liên quan:", …: only as a whole line, for "Thông tin khách hàng" holds the words too. */
export function isRelatedLabel(text: string): boolean {
  if (text.length > longestLabel) return false;
  const key = labelKey(text);
  return relatedLabels.has(key) || relatedPattern.test(key);
}

/** "Hoạt động khác", "Văn bản liên quan", …: such a label only where a list of links stands under it. */
export function isDoubtfulLabel(text: string): boolean {
  return text.length <= longestLabel && doubtfulPattern.test(labelKey(text));
}

/** "Đọc nhiều", "Tin nổi bật", …: over lists that belong to the site and not to the article. */
export function isOtherListLabel(text: string): boolean {
  if (text.length > longestLabel) return false;
  const key = labelKey(text);
  return otherLists.has(key) || otherPattern.test(key);
}

/** "xem tiếp" and its kin: the way to more of a list, never the next page of an article. */
export function isMoreLink(text: string): boolean {
  return text.length <= longestLabel && moreLinks.has(labelKey(text.replace(/[[\]]/g, '')));
}

/** "Tài liệu đính kèm" and its kin, as a whole line. */
export function isAttachmentLabel(text: string): boolean {
  return text.length <= longestLabel && attachmentLabels.has(labelKey(text));
}

/** Whether a line begins with such a label and goes on, as "Tài liệu đính kèm: Quy chế.pdf". */
export function attachmentLabelAt(text: string): boolean {
  return /^(?:tài liệu|file|tệp|tập tin|văn bản)/i.test(text) && attachmentStart.test(labelKey(text.slice(0, longestLabel)));
}

/** A label of one tool, as on a button, in a `title` or an `alt`. */
export function isToolLabel(text: string): boolean {
  return text.length <= longestLabel && tools.has(labelKey(text));
}

/** A row of tools in one line: words taken off greedily, longest label first, until more than 80 % is gone. */
export function isToolRow(text: string): boolean {
  if (text === '' || text.length > longestToolRow) return false;
  const words = labelKey(text).split(/[\s|•·[\]]+/).filter(Boolean);
  if (words.length === 0 || words.length > 24) return false;
  if (!words.some((word) => firstWords.has(word))) return false;
  let covered = 0;
  for (let at = 0; at < words.length;) {
    let taken = 0;
    for (let size = Math.min(6, words.length - at); size > 0 && taken === 0; size -= 1) {
      if (tools.has(words.slice(at, at + size).join(' '))) taken = size;
    }
    covered += taken;
    at += taken || 1;
  }
  return covered / words.length > 0.8;
}

/** "Ngày đăng: …", "Lượt xem: 349", "Từ khóa: …": about the article, not of it. */
export function isMetaLine(text: string): boolean {
  return text.length <= longestMeta && metaPattern.test(labelKey(text));
}

/** "Câu hỏi:", "Trả lời:": over what a reader asks a portal and what it answers. */
export const isTurnLabel = (text: string): boolean => /^(?:(?:câu )?hỏi|trả lời|đáp)\s*:$/i.test(text);

/** The head of a comment box: "Ý kiến bạn đọc (3)". */
export const isCommentHead = (text: string): boolean => text.length <= longestLabel && commentPattern.test(labelKey(text));

/** Licence, address and counter lines at a page's foot, and the head of a comment box. */
export function isPageFoot(text: string): boolean {
  return footerPattern.test(labelKey(text.slice(0, longestLabel))) || isCommentHead(text);
}

/** Titles of pages that are no articles: what a search found, what is not there, registers of questions and people. */
export const isPageTitle = (text: string): boolean =>
  /^(?:(?:kết quả (?:tìm kiếm|tra cứu)|tìm kiếm|search results?)(?:$| (?:cho|với|for)\s)|(?:lỗi )?404(?:$|\D)|(?:không tìm thấy|trang không tồn tại|page not found)|(?:các )?câu hỏi thường gặp$|danh bạ\s)/.test(labelKey(text));

/** The portal's own wish to be named: "® Ghi rõ nguồn …". */
export function isSourceNotice(text: string): boolean {
  return text.length <= longestKey && /ghi rõ nguồn/i.test(text);
}
