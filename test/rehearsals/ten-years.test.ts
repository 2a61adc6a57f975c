import { rehearsal } from '../support/rehearsal';

rehearsal(
  '[47] ten years of ads, consents, invoices, contacts, holds and a change of policy leave the rows that must remain, and every decision can be computed again',
  'ten-years',
);
