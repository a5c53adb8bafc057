import { toHtml } from '../../render';

/** The beginning of every exported page, as far as `<body>`. */
export const pageHead = (title: string, policy: string) => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${policy}"><title>${toHtml(title)}</title>
<style>body{margin:24px auto;max-width:720px;padding:0 16px;font:17px/1.55 "Times New Roman",Tinos,serif;color:#1a1a1a;background:#fff}a{color:#176048}
li{margin:0 0 10px}small{color:#555}input{font:inherit;width:100%;box-sizing:border-box;padding:8px 12px}.note{border-left:4px solid #176048;padding:2px 14px;white-space:pre-wrap}</style></head><body>
`;
