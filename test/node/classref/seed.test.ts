import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { fixtures, makePage } from './in-process';

const xmlSource = /^\.\. XML source: .*$/m;

describe('the first page of this project', () => {
	const expected = fs.readFileSync(
		path.join(fixtures, 'seed', 'class_avaudiosession.rst'),
		'utf8',
	);

	it('is generated from its XML byte for byte, except for the path of the XML', async () => {
		const { text, isSound } = await makePage(path.join(fixtures, 'seed', 'AVAudioSession.xml'));
		expect(text.replace(xmlSource, '')).to.equal(expected.replace(xmlSource, ''));
		expect(isSound).to.equal(true);
	});

	it('names the path of the XML relative to the repository', async () => {
		const { text } = await makePage(path.join(fixtures, 'seed', 'AVAudioSession.xml'));
		expect(xmlSource.exec(text)?.[0]).to.equal(
			'.. XML source: test/node/classref/fixtures/seed/AVAudioSession.xml.',
		);
	});

	it('names the address of the XML when that of the repository is given', async () => {
		const { text } = await makePage(path.join(fixtures, 'seed', 'AVAudioSession.xml'), {
			sourceUrl: 'https://example.com/it/tree/main/',
		});
		expect(xmlSource.exec(text)?.[0]).to.equal(
			'.. XML source: https://example.com/it/tree/main/test/node/classref/fixtures/seed/AVAudioSession.xml.',
		);
	});
});
