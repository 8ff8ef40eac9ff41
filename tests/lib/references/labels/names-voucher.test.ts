import { describe, expect, it } from 'vitest';
import { rolesOf } from '../../../support/read-references-of.ts';
import { namesVoucher } from '../../../../lib/references/labels/names-voucher.ts';
import { readWords } from '../../../../lib/words/words.ts';

describe('lib/references/labels/names-voucher', () => {
  it.each([
    'Fernpost code ANTS:',
    'Get the lamp with my code “ANTS10”',
    'código HORMIGA',
    'Lámparas - código BOB',
    'Fernpost mit Code AMEISE',
    'Code promo FOURMI, code FOURMI',
    'промо код ANTS20',
  ])('hears one in %j', (label) => {
    expect(namesVoucher(label, readWords(label))).toBe(true);
  });

  it.each([
    'Source code ESP32',
    'QR code PNG',
    'Wpłać, kod BLIK',
    'Mon code PIN',
    'Il mio codice IBAN',
    'Repository ANTS',
    'Code: ANTS',
    'code of the ants',
    'Code Ants',
    'MY CODE ANTS',
    'Fernpost ANTS',
    'decode ANTS',
    '',
  ])('hears none in %j', (label) => {
    expect(namesVoucher(label, readWords(label))).toBe(false);
  });

  it.each<[string, string]>([
    ['Fernpost code ANTS: https://a.example/1', 'sponsor 1'],
    ['código BOB: https://a.example/1', 'sponsor 1'],
    ['https://a.example/1 code ANTS', 'sponsor 1'],
    ['Our code: https://a.example/1', 'code 1'],
    ['The code for ESP32: https://a.example/1', 'code 1'],
    ['Code of conduct: https://a.example/1', 'other 1'],
    ['Dress code: https://a.example/1', 'other 1'],
    ['Scan the QR code: https://a.example/1', 'other 1'],
    ['Code postal : https://a.example/1', 'other 1'],
    ['Código de conducta: https://a.example/1', 'other 1'],
    ['レコード: https://a.example/1', 'other 1'],
    ['コード: https://a.example/1', 'code 1'],
  ])('tells it from code that is a program in %j', (description, role) => {
    expect(rolesOf(description)).toEqual([role]);
  });
});
