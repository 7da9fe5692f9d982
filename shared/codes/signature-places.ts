/** Where the printed evaluation form is signed, in printed order: 自评单位, 评估员, 被评单位, 区县科协. */
export const SIGNATURE_PLACES = ['self', 'assessors', 'association', 'office'] as const
export type SignaturePlace = (typeof SIGNATURE_PLACES)[number]
