/** Receives a few words about the current progress, each time it changes. */
export type Report = (text: string) => void;
