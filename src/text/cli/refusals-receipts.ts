/** Why a receipt of consent cannot be shown or verified. */
export interface ReceiptRefusalFacts {
  'receipt-missing': object;
  'unknown-receipt': object;
  'keys-missing': object;
  'keys-unreadable': object;
}

export const receiptRefusals = {
  'receipt-missing': {
    exitCode: 2,
    happened: () => 'Er is niet gezegd welk bewijs',
    remedy: 'Geef de id van een bewijs, of --verify met een bestand',
  },
  'unknown-receipt': {
    exitCode: 1,
    happened: () => 'Dit bewijs bestaat niet, of wie het gaf is gewist',
    remedy: 'Kijk de id na: ze staat in het adres van de bladzijde van het bewijs',
  },
  'keys-missing': {
    exitCode: 2,
    happened: () => 'Er is geen sleutel om mee na te rekenen',
    remedy: 'Geef met --key het bestand dat op /.well-known/jwks.json van de site staat',
  },
  'keys-unreadable': {
    exitCode: 1,
    happened: () => 'Het bestand van --key is geen lijst van openbare Ed25519-sleutels (RFC 7517)',
    remedy: 'Haal het opnieuw op van /.well-known/jwks.json van de site',
  },
} as const;
