/** Told what is going on, in a few words, as often as it changes. */
export type Report = (text: string) => void;
