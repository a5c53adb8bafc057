/** Harmless words of fields and gardens by their length; none is a label of any portal. */
export const wordList: readonly (readonly string[])[] = [
  [],
  'ô ơ ê ư á ở ố ề'.split(' '),
  'lá cỏ mơ na én ổi tơ hồ bờ lê cá ốc ao dê ve nơ cò sẻ mũ bí đá bè rễ mè'.split(' '),
  'hoa mây sen lúa cam gió sao mưa núi đồi dừa mận đào lan cúc táo quế khế chè tre bèo cau ngô đậu tằm nấm mía sóc nai lụa'.split(' '),
  'vườn suối xoài nhãn chồi cành biển sông rừng cánh đồng thóc trâu diều thềm mướp hươu nhái nhạn rươi bông nắng sáng'.split(' '),
  'trăng chanh thông ruộng hương sương mương chuối nương giếng buồng giọng trống vuông nhung thung'.split(' '),
  'phượng thuyền chuông giường nghênh truyền thoáng choàng nhuyễn khuyên ngoảnh chuyền'.split(' '),
];
