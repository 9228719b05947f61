import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { readTranslation } from '../../../tools/packages/classref/pages/po-file';
import { temporaryFolder } from './in-process';

const entries = String.raw`msgid ""
msgstr ""
"Language: de\n"

#: some/file.xml
msgid "Description"
msgstr "Beschreibung"

#, fuzzy
msgid "Tutorials"
msgstr "Fremdes"

#, fuzzy
#~ msgid "Properties"
#~ msgstr "Veraltet"

#, c-format
msgctxt "heading"
msgid "Methods"
msgstr "Metho"
"den"
msgid "Signals"
msgstr "\"Signale\"\\"

msgid "Operators"
msgstr ""

msgid "Something else"
msgstr "Etwas anderes"

msgid ""
"This value is an integer composed as a bitmask of the following "
"flags."
msgstr "Eine Bitmaske."
`;

describe("the engine's translations of a page's fixed texts", () => {
	let folder = '';

	beforeEach(() => {
		folder = temporaryFolder();
	});

	afterEach(() => {
		fs.rmSync(folder, { recursive: true });
	});

	it('are used when they are finished and current, and only for those texts', () => {
		const file = path.join(folder, 'de.po');
		fs.writeFileSync(file, entries);
		const translation = readTranslation('de', file);
		const expected: Readonly<Record<string, string>> = {
			Description: 'Beschreibung',
			Tutorials: 'Tutorials',
			Properties: 'Properties',
			Methods: 'Methoden',
			Signals: '"Signale"\\',
			Operators: 'Operators',
			'Something else': 'Something else',
			'This value is an integer composed as a bitmask of the following flags.':
				'Eine Bitmaske.',
		};
		for (const [text, translated] of Object.entries(expected)) {
			expect(translation.of(text), text).to.equal(translated);
		}
		expect(translation.isForeign).to.equal(true);
	});
});
