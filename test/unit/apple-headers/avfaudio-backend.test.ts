import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { checkForApple, type ApplePlatform } from '../../../tools/apple-headers/apple-compiler';
import { writeAppleHeaders } from '../../../tools/apple-headers/write-headers';
import { repositoryRoot } from '../../../tools/repository';

const folder = path.join(repositoryRoot, 'src', 'backends', 'avfaudio');
const sources = readdirSync(folder).filter((name) => name.endsWith('.mm'));
const platforms: readonly ApplePlatform[] = ['ios', 'tvos', 'visionos'];
const builds = [
	{ name: 'without the microphone', flags: [] },
	{ name: 'with the microphone', flags: ['-DAUDIO_SESSION_MICROPHONE'] },
];

describe("the AVFAudio backend against Apple's declarations", () => {
	before(async () => {
		await writeAppleHeaders();
	});

	for (const platform of platforms) {
		for (const { name, flags } of builds) {
			it(`has no warning for ${platform} ${name}`, async () => {
				for (const source of sources) {
					const file = path.join(folder, source);
					const { isGood, complaints } = await checkForApple(file, platform, { flags });
					expect(isGood, complaints).to.equal(true);
				}
			});
		}
	}
});
