import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { buildMessage } from '../../../lib/render';
import { fullArticle, seedAsArticle } from '../sample-article';
import { anyRecipients, anyText, asHeader, asRead, draft, draftOf, type Draft } from './drafts';

interface Read {
  subject: string;
  headers: string[];
  recipients: [name: string, address: string][];
  text: string;
  html: string;
  pictures: [cid: string, fileName: string, type: string, base64: string][];
  defects: string[];
}

const page = (html: string) => `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${html}</body></html>`;
const headerNames = (recipients: readonly unknown[]) => ['mime-version', 'x-unsent', 'date', ...(recipients.length > 0 ? ['to'] : []), 'subject', 'content-type'];
const base64 = (bytes: Uint8Array | ArrayBuffer) => Buffer.from(bytes as Uint8Array).toString('base64');

/** What any reader of mail should find in a draft. */
function expectedOf({ subject, recipients, text, html, pictures }: Draft): Omit<Read, 'defects'> {
  return {
    subject: asHeader(subject),
    headers: headerNames(recipients),
    recipients: recipients.map(({ name, address }) => [name, address]),
    text: asRead(text.normalize('NFC')),
    html: asRead(page(html).normalize('NFC')),
    pictures: pictures.map(({ cid, fileName, type, bytes }) => [`<${cid}>`, fileName, type, base64(bytes)]),
  };
}

async function readByPostalMime(message: string): Promise<Omit<Read, 'defects'>> {
  const mail = await PostalMime.parse(message);
  return {
    subject: mail.subject ?? '',
    headers: mail.headers.map(({ key }) => key),
    recipients: (mail.to ?? []).map(({ name, address }) => [name, address ?? '']),
    text: asRead(mail.text ?? ''),
    html: asRead(mail.html ?? ''),
    pictures: mail.attachments.map(({ contentId, filename, mimeType, content }) => [contentId ?? '', filename ?? '', mimeType, base64(content as ArrayBuffer)]),
  };
}

async function readByMailparser(message: string): Promise<Omit<Read, 'defects'>> {
  const mail = await simpleParser(message, { skipImageLinks: true, skipTextToHtml: true, skipHtmlToText: true });
  return {
    subject: mail.subject ?? '',
    headers: mail.headerLines.map(({ key }) => key),
    recipients: [mail.to ?? []].flat().flatMap(({ value }) => value.map(({ name, address }): [string, string] => [name, address ?? ''])),
    text: asRead(mail.text ?? ''),
    html: asRead(mail.html || ''),
    pictures: mail.attachments.map(({ contentId, filename, contentType, content }) => [contentId ?? '', filename ?? '', contentType, base64(content)]),
  };
}

const hasPython = spawnSync('python3', ['--version']).status === 0;
function readByPython(messages: string[]): Read[] {
  const script = fileURLToPath(new URL('read-message.py', import.meta.url));
  const { stdout, stderr } = spawnSync('python3', [script], { input: JSON.stringify(messages), encoding: 'utf8', maxBuffer: 1 << 28 });
  if (!stdout) throw new Error(stderr);
  return (JSON.parse(stdout) as Read[]).map((mail) => ({ ...mail, text: asRead(mail.text), html: asRead(mail.html) }));
}

const drafts: [what: string, made: Draft][] = [
  ['the whole article of the seed page', draftOf(seedAsArticle())],
  ['an article with everything in it', draftOf(fullArticle())],
  ['no picture and no recipient', draft({ recipients: [] })],
  ['several recipients, with and without a name', draft({ recipients: [{ name: '', address: 'a@x.vn' }, { name: 'Trần Đức Ưởng', address: 'b@x.vn' }, { name: 'Ban Bien tap, so 4', address: 'c@x.vn' }] })],
  ['an empty subject', draft({ subject: '' })],
  ['a subject that is a header', draft({ subject: 'Tin\r\nBcc: xau@x.vn\r\n\r\n<script>' })],
  ['a subject that looks encoded', draft({ subject: '=?UTF-8?B?xx?=' })],
];

describe('a letter read back', () => {
  it.each(drafts)('by postal-mime: %s', async (_what, made) => {
    expect(await readByPostalMime(buildMessage(made))).toEqual(expectedOf(made));
  });

  it.each(drafts)('by mailparser: %s', async (_what, made) => {
    expect(await readByMailparser(buildMessage(made))).toEqual(expectedOf(made));
  });

  it.skipIf(!hasPython)('by Python, without a defect (skipped where there is no python3)', () => {
    const actual = readByPython(drafts.map(([, made]) => buildMessage(made)));
    expect(actual).toEqual(drafts.map(([, made]) => ({ ...expectedOf(made), defects: [] })));
  });

  it('names each picture exactly once, and carries each it names', () => {
    const made = draftOf(seedAsArticle());
    expect(made.pictures).toHaveLength(4);
    expect(made.html.match(/cid:[^"]+/g)).toEqual(made.pictures.map(({ cid }) => `cid:${cid}`));
  });
});

describe('the lines of a header', () => {
  it.each([
    ['a subject of letters with marks only', draft({ subject: 'ếệửữ'.repeat(12) })],
    ['a long subject in plain letters', draft({ subject: 'Dang bo thanh pho Ha Giang '.repeat(8) })],
    ['a long name in plain letters', draft({ recipients: [{ name: 'Van phong Uy ban nhan dan tinh Tuyen Quang', address: 'vanphong.ubnd.thanhpho@tuyenquang.gov.vn' }] })],
  ])('keep within 78 characters: %s', (_what, made) => {
    const [head] = buildMessage(made).split('\r\n\r\n');
    expect(head?.split('\r\n').filter((line) => line.length > 78)).toEqual([]);
  });
});

describe('any letter at all', () => {
  const anyDraft = fc.record({ subject: anyText, recipients: anyRecipients, text: anyText, html: anyText }).map(draft);

  it('is plain ASCII in short lines, with no header of anybody else’s', () => {
    fc.assert(fc.property(anyDraft, (made) => {
      const message = buildMessage(made);
      expect(message).toMatch(/^[\r\n\u0020-\u007e]*$/);
      expect(message.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const lines = message.split('\r\n');
      expect(lines.filter((line) => line.length > 78)).toEqual([]);
      expect((message.match(/=\?UTF-8\?B\?[^?]*\?=/g) ?? []).filter((word) => word.length > 75)).toEqual([]);
      const head = message.slice(0, message.indexOf('\r\n\r\n')).replace(/\r\n[ \t]/g, ' ').split('\r\n');
      expect(head.map((line) => line.slice(0, line.indexOf(':')).toLowerCase())).toEqual(headerNames(made.recipients));
    }), { numRuns: 300 });
  });

  it('is read back the same by postal-mime and mailparser', async () => {
    await fc.assert(fc.asyncProperty(anyDraft, async (made) => {
      const message = buildMessage(made);
      const { recipients, subject, headers } = expectedOf(made);
      for (const actual of [await readByPostalMime(message), await readByMailparser(message)]) {
        expect({ subject: actual.subject, recipients: actual.recipients, headers: actual.headers }).toEqual({ subject, recipients, headers });
      }
    }), { numRuns: 150 });
  });

  it.skipIf(!hasPython)('is read back the same by Python (skipped where there is no python3)', () => {
    const made = fc.sample(anyDraft, { numRuns: 150, seed: 2024 });
    const spaces = (text: string) => text.replace(/\s+/g, ' ').trim();
    for (const [at, actual] of readByPython(made.map(buildMessage)).entries()) {
      const wanted = made[at];
      if (!wanted) continue;
      expect(actual.defects).toEqual([]);
      expect(spaces(actual.subject)).toBe(spaces(asHeader(wanted.subject)));
      expect(actual.headers).toEqual(headerNames(wanted.recipients));
      expect(actual.recipients.map(([, address]) => address)).toEqual(wanted.recipients.map(({ address }) => address));
    }
  });
});
