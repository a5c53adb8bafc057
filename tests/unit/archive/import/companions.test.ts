import { describe, expect, it } from 'vitest';
import { companionAt, companionPlace, partCompanions } from '../../../../lib/archive/import/companions';
import { jpeg } from '../fresh-archive';

function fileAt(path: string, content: BlobPart = jpeg(1).bytes): File {
  const file = new File([content], path.split('/').at(-1) ?? '');
  return Object.defineProperty(file, 'webkitRelativePath', { value: path.includes('/') ? path : '' });
}

describe('pictures a browser saved beside a page', () => {
  it.each([
    ['./Họp chi bộ_files/anh.jpg', 'Họp chi bộ_files/anh.jpg'], ['Hop_files/anh.jpg?v=2', 'Hop_files/anh.jpg'], ['./H%E1%BB%8Dp_files/%E1%BA%A3nh%201.jpg', 'Họp_files/ảnh 1.jpg'], ['./100%_files/a.jpg', '100%_files/a.jpg'],
    ['/uploads/a_files/b.jpg', null], ['images/anh.jpg', null], ['https://hagiang.gov.vn/tin_files/anh.jpg', null], ['//cdn.vn/a_files/b.jpg', null], ['../tin_files/a.jpg', null],
  ])('are told by how the page names them: %s', (written, place) => {
    expect(companionPlace(written)).toBe(place);
  });

  it('are found in the folder that was chosen with the page, and its styles and scripts are passed over', async () => {
    const page = fileAt('Lưu/Họp.html', '<html>');
    const { toRead, pictures } = await partCompanions([page, fileAt('Lưu/Họp_files/anh.jpg'), fileAt('Lưu/Khác_files/anh.jpg'), fileAt('Lưu/Họp_files/style.css', 'p{}'), fileAt('Lưu/Họp_files/lib.js.download', 'x()')]);
    expect(toRead).toEqual([page]);
    expect([...pictures.keys()]).toEqual(['Họp_files/anh.jpg', 'Khác_files/anh.jpg']);
    expect(companionAt(pictures, 'Họp_files/anh.jpg')).not.toBeNull();
  });

  it('are found by name where they were chosen one by one; of two with one name, neither', async () => {
    const [page, table] = [fileAt('Họp.html', '<html>'), fileAt('pocket.csv', 'BM,url\n')];
    const { toRead, pictures } = await partCompanions([page, fileAt('anh.jpg'), fileAt('hai.jpg'), fileAt('hai.jpg'), table]);
    expect(toRead).toEqual([page, table]);
    expect([companionAt(pictures, 'Họp_files/anh.jpg') !== null, companionAt(pictures, 'Họp_files/hai.jpg')]).toEqual([true, null]);
  });
});
