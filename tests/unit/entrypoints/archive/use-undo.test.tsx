// @vitest-environment happy-dom
import { render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useUndo } from '../../../../entrypoints/archive/use-undo';

const root = document.createElement('div');

describe('undoing', () => {
  let undone: string[];
  let errors: unknown[];
  let undo: ReturnType<typeof useUndo>;
  const does = (text: string, back: () => Promise<unknown> = async () => undone.push(text)) => undo.run(async () => ({ text, undo: back }));
  const press = (key: string, target: Element = document.body, held = {}) => target.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, ...held }));
  const last = (text: string | null) => vi.waitFor(() => expect(undo.last?.text ?? null).toBe(text));

  beforeEach(() => {
    [undone, errors] = [[], []];
    const report = (error: unknown) => errors.push(error);
    const Page = () => {
      const now = useUndo(report);
      useLayoutEffect(() => {
        undo = now;
      });
      return <><input type="checkbox" /><input type="search" /></>;
    };
    document.body.append(root);
    render(<Page />, root);
  });
  afterEach(() => render(null, root));

  it('takes one step a press, none with Shift', async () => {
    does('một');
    does('hai');
    await last('hai');
    press('z');
    await last('một');
    press('Z', document.body, { shiftKey: true });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(undone).toEqual(['hai']);
  });

  it('keeps a step that could not be undone, to be tried again', async () => {
    const back = vi.fn<() => Promise<unknown>>().mockRejectedValueOnce(new Error('no room')).mockResolvedValue(undefined);
    does('một', back);
    await last('một');
    press('z');
    await vi.waitFor(() => expect(errors).toHaveLength(1));
    expect(undo.last?.text).toBe('một');
    press('z');
    await last(null);
    expect(back).toHaveBeenCalledTimes(2);
  });

  it('works where a box to tick has the focus, and leaves fields of text to themselves', async () => {
    does('một');
    await last('một');
    press('z', root.querySelector('[type=search]') ?? root);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(undone).toEqual([]);
    press('z', root.querySelector('[type=checkbox]') ?? root);
    await vi.waitFor(() => expect(undone).toEqual(['một']));
  });
});
