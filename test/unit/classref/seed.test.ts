import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { fixtures, makePage } from './in-process';

const xmlSource = /^\.\. XML source: .*$/m;

describe('the page that this project began with', () => {
	const expected = fs.readFileSync(
		path.join(fixtures, 'seed', 'class_avaudiosession.rst'),
		'utf8',
	);

	it('comes out of its XML byte for byte, but for the path of the XML', async () => {
		const { text, isSound } = await makePage(path.join(fixtures, 'seed', 'AVAudioSession.xml'));
		expect(text.replace(xmlSource, '')).to.equal(expected.replace(xmlSource, ''));
		expect(isSound).to.equal(true);
	});

	it('names the path of the XML in the repository, wherever that lies', async () => {
		const { text } = await makePage(path.join(fixtures, 'seed', 'AVAudioSession.xml'));
		expect(xmlSource.exec(text)?.[0]).to.equal(
			'.. XML source: test/unit/classref/fixtures/seed/AVAudioSession.xml.',
		);
	});

	it('names the address of the XML where that of the repository is given', async () => {
		const { text } = await makePage(path.join(fixtures, 'seed', 'AVAudioSession.xml'), {
			sourceUrl: 'https://example.com/it/tree/main/',
		});
		expect(xmlSource.exec(text)?.[0]).to.equal(
			'.. XML source: https://example.com/it/tree/main/test/unit/classref/fixtures/seed/AVAudioSession.xml.',
		);
	});
});
