/** The sentence with which every generated file says that it is one. */
export const notice = 'Generated from tools/spec, do not edit: `npm run generate` writes it again.';
