/** What operators filter by; no more, since each costs an index (operators.md). Values are codes, ids and dates. */
export const searchAttributeTypes = {
  Area: 'KEYWORD',
  Stage: 'KEYWORD',
  DueAt: 'DATETIME',
  NeedsPerson: 'BOOL',
  Rule: 'KEYWORD',
  PolicyVersion: 'KEYWORD',
  Outcome: 'KEYWORD',
  Code: 'KEYWORD',
  Subject: 'KEYWORD',
} as const;
