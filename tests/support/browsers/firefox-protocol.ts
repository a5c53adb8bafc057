import type { Browser, Page } from 'puppeteer-core';
import { withTimeout } from './wait.ts';

/*
 * Puppeteer speaks WebDriver BiDi with Firefox but hides two things the tests need: closed shadow
 * roots, and the browser's own window (toolbar, popups, preferences). This file sends the raw
 * commands over puppeteer's connection. It relies on two members that are not in puppeteer's
 * types, `browser.connection` and `frame._id`; both are checked, so that an update of puppeteer
 * fails here with a clear message.
 */

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** What `script.callFunction` gives back, as far as it is used here. */
export interface RemoteValue {
  type: string;
  value?: unknown;
  sharedId?: string;
}

type ScriptAnswer =
  | { type: 'success'; result: RemoteValue }
  | { type: 'exception'; exceptionDetails: { text: string } };

export interface CallOptions {
  context: string;
  /** A world of its own, which the page's scripts cannot reach. */
  sandbox?: string;
  arguments?: object[];
  serializationOptions?: object;
}

const COMMAND_TIMEOUT = 30_000;

export class FirefoxProtocol {
  readonly #connection: Connection;

  constructor(browser: Browser) {
    const connection: unknown = Reflect.get(browser, 'connection');
    if (!isConnection(connection)) throw new Error('puppeteer no longer has browser.connection');
    this.#connection = connection;
  }

  async send(method: string, params: object): Promise<unknown> {
    const answer = await withTimeout(
      this.#connection.send(method, params),
      COMMAND_TIMEOUT,
      method,
    );
    return answer.result;
  }

  /** Calls a function given as source text; throws what it throws. */
  async call(fn: string, options: CallOptions): Promise<RemoteValue> {
    const { context, sandbox, ...rest } = options;
    const answer = (await this.send('script.callFunction', {
      functionDeclaration: fn,
      awaitPromise: true,
      userActivation: true,
      target: sandbox === undefined ? { context } : { context, sandbox },
      ...rest,
    })) as ScriptAnswer;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result;
  }

  /** The browser's own window, open to us by `--remote-allow-system-access`. */
  async chromeContext(): Promise<string> {
    const tree = (await this.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
      contexts: { context: string; url: string }[];
    };
    const window = tree.contexts.find((each) => each.url.endsWith('/browser.xhtml'));
    if (window === undefined) throw new Error('Firefox shows no browser window to the tests');
    return window.context;
  }
}

export function contextOf(page: Page): string {
  const id: unknown = Reflect.get(page.mainFrame(), '_id');
  if (typeof id !== 'string') throw new Error('puppeteer no longer has frame._id');
  return id;
}

function isConnection(value: unknown): value is Connection {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof Reflect.get(value, 'send') === 'function'
  );
}
