/** One decision of the extraction: what happened to which words, by which rule and why. */
export interface TraceStep {
  action: 'kept' | 'dropped' | 'recognised';
  rule: string;
  reason: string;
  /** The start of the text in question, at most 80 characters. */
  text: string;
}

/** How an article came about. `low` confidence: the page gave no mark-up to go by. */
export interface Trace {
  steps: TraceStep[];
  confidence: 'high' | 'low';
}

/** Takes down each step of an extraction, in order. */
export class Recorder {
  private readonly notes: [action: TraceStep['action'], rule: string, reason: string, text: string | (() => string)][] = [];

  /** @param text the words in question; a function where finding them is work, which the reader, who sees no trace, is spared */
  note(action: TraceStep['action'], rule: string, reason: string, text: string | (() => string)): void {
    this.notes.push([action, rule, reason, text]);
  }

  /** What was noted; put into words only when it is asked for, which a reader seldom does. */
  get steps(): TraceStep[] {
    return this.notes.map(([action, rule, reason, text]) => ({ action, rule, reason, text: (typeof text === 'string' ? text : text()).slice(0, 80) }));
  }
}
