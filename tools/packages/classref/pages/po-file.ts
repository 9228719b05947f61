import fs from 'node:fs';
import { translatable } from './labels';
import { Translation } from './translation';

/** No fixed text is as long as this; longer texts are skipped. */
const longestMsgid = 1000;

/**
 * Reads the translations of a page's fixed texts from a gettext file. Obsolete, fuzzy and untranslated
 * entries are left out.
 */
export function readTranslation(language: string, file: string): Translation {
	const texts = new Map<string, string>();
	let entry = new Entry();
	const finish = (): void => {
		const msgid = entry.msgid.length > longestMsgid ? '' : unescape(entry.msgid);
		if (!entry.isFuzzy && entry.msgstr !== '' && translatable.has(msgid)) {
			texts.set(msgid, unescape(entry.msgstr));
		}
		entry = new Entry();
	};
	for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
		if (line.startsWith('#')) {
			if (entry.isBegun) {
				finish();
			}
			entry.isFuzzy ||= line.startsWith('#,') && /\bfuzzy\b/.test(line);
		} else if (line.trim() === '') {
			finish();
		} else {
			// Entries need not have a blank line between them.
			if (entry.hasTranslation && /^msg(?:ctxt|id)\s/.test(line)) {
				finish();
			}
			entry.add(line);
		}
	}
	finish();
	return new Translation(language, texts);
}

/** An entry of the file, its texts still escaped. */
class Entry {
	msgid = '';
	msgstr = '';
	isFuzzy = false;
	isBegun = false;
	private field = '';

	get hasTranslation(): boolean {
		return this.field.startsWith('msgstr');
	}

	add(line: string): void {
		const [, field, text = ''] = /^(?:(\S+)\s+)?"(.*)"\s*$/.exec(line) ?? [];
		this.isBegun = true;
		this.field = field ?? this.field;
		if (this.field === 'msgid') {
			this.msgid += text;
		} else if (this.field === 'msgstr') {
			this.msgstr += text;
		}
	}
}

const escapes: Readonly<Record<string, string | undefined>> = { n: '\n', t: '\t', r: '\r' };

function unescape(text: string): string {
	return text.replace(/\\(.)/g, (_, character: string) => escapes[character] ?? character);
}
