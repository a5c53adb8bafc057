import * as v from 'valibot';
import type { ContentRequests, PageRequests } from './protocol';

const action = v.picklist(['read', 'save', 'print', 'mail']);
const address = v.pipe(v.string(), v.maxLength(8000), v.regex(/^https?:\/\//), v.url());
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));

type Schemas<Requests extends object> = { [Name in keyof Requests]: Requests[Name] extends { request: infer R } ? v.GenericSchema<unknown, R> : never };

/** The form of each request a script on a web page may make. */
export const contentSchemas: Schemas<ContentRequests> = {
  'page/act': v.strictObject({ action }),
  'archive/saved-among': v.strictObject({ urls: v.pipe(v.array(address), v.maxLength(200)) }),
  'archive/open': v.strictObject({ url: address }),
};

/** The form of each request only our own pages may make. */
export const pageSchemas: Schemas<PageRequests> = {
  'tab/assess': v.strictObject({ tabId }),
  'tab/act': v.strictObject({ tabId, action }),
  'pictures/resume': v.strictObject({}),
  'archive/upkeep': v.strictObject({ isEmptied: v.boolean() }),
};
