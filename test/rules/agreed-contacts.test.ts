import { compareContacts } from '../../src/rules/agreed-contacts';
import type { AgreedContactId } from '../../src/types/ids';
import type { AdContact } from '../../src/types/intake';

const contact = (name: string | null, email: string | null = null, phone: string | null = null): AdContact => ({
  name,
  email,
  phone,
});
const agreed = (id: string, ...fields: Parameters<typeof contact>) => ({
  id: id as AgreedContactId,
  ...contact(...fields),
});
const hilde = agreed('hilde', 'Hilde Vermaercke', 'hilde@avelinde.example', '015 00 01 20');
const desk = agreed('desk', 'Jobteam', 'jobs@avelinde.example');

test.each<[string, AdContact, string, string[]]>([
  ['whole', contact('Hilde Vermaercke', 'hilde@avelinde.example', '015 00 01 20'), 'hilde', ['name', 'email', 'phone']],
  ['in part', contact(null, null, '015 00 01 20'), 'hilde', ['phone']],
  [
    'in capitals and without accents',
    contact('HILDE VERMAERCKE', 'Hilde@Avelinde.EXAMPLE'),
    'hilde',
    ['name', 'email'],
  ],
  ['with the number written otherwise', contact(null, null, '+32 (0)15/00.01.20'), 'hilde', ['phone']],
  ['of the second agreement', contact('Jobteam'), 'desk', ['name']],
])('[9] a contact that was agreed is shown: %s', (_, named, contactId, fields) => {
  expect(compareContacts([named], [hilde, desk])).toEqual({ shown: [{ contactId, fields }], notAgreed: [] });
});

test.each<[string, AdContact, string[]]>([
  ['another name', contact('Jan Peeters'), ['name']],
  ['another mailbox beside an agreed name', contact('Hilde Vermaercke', 'hv@elders.example'), ['email']],
  ['a number beside an agreement without one', contact('Jobteam', null, '015 00 01 21'), ['phone']],
  ['all three of a stranger', contact('Jan', 'jan@elders.example', '03 123 45 67'), ['name', 'email', 'phone']],
  ['fields of two people as those of one', contact('Jobteam', 'hilde@avelinde.example'), ['name', 'email']],
])('[9] a field that was not agreed is told, and nothing of that contact is shown: %s', (_, named, notAgreed) => {
  expect(compareContacts([named], [hilde, desk])).toEqual({ shown: [], notAgreed });
});

test('[9] a contract that agrees on nothing lets nothing be shown, and an ad without contacts needs no agreement', () => {
  expect(compareContacts([hilde], []).shown).toEqual([]);
  expect(compareContacts([], [])).toEqual({ shown: [], notAgreed: [] });
});
