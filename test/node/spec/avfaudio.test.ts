import { expect } from 'chai';
import { avfaudioAvailability } from '../../../tools/generators/emit/avfaudio-availability';
import {
	avfaudioNumbers,
	avfaudioOrigins,
	avfaudioStrings,
} from '../../../tools/generators/emit/avfaudio-constants';
import { api } from '../../../tools/api/classes';
import { enums } from '../../../tools/api/enums';

/** Returns the text from the line with one beginning to the line with another. */
function part(text: string, begin: string, end: string): string {
	const from = text.indexOf(begin);
	expect(from, begin).to.be.at.least(0);
	return text.slice(from, text.indexOf(end, from + begin.length));
}

describe('the tables for the AVFAudio backend', () => {
	it('check at compile time for symbols that a platform lacks, and at run time for new ones', () => {
		const macros = avfaudioAvailability(api);
		expect(macros).to.include(`// -[AVAudioSession setOutputMuted:error:]
#define AVFAUDIO_KNOWS_SESSION_SET_OUTPUT_MUTED (!TARGET_OS_TV && !TARGET_OS_VISION)
#define AVFAUDIO_HAS_SESSION_SET_OUTPUT_MUTED AVFAUDIO_SINCE(26.0, never, never)
#define AVFAUDIO_ORIGIN_SESSION_SET_OUTPUT_MUTED AVFAUDIO_ORIGIN(26.0, never, never)`);
	});

	it('have no check for symbols that every supported system has', () => {
		const macros = avfaudioAvailability(api);
		expect(macros).not.to.match(
			/SESSION_SAMPLE_RATE\b|SESSION_SUPPORTS_MULTICHANNEL_CONTENT\b/,
		);
		expect(macros).to.include(
			'// -[AVAudioSession prefersInterruptionOnRouteDisconnect]\n#define',
		);
		expect(macros).not.to.include(
			'AVFAUDIO_KNOWS_SESSION_PREFERS_INTERRUPTION_ON_ROUTE_DISCONNECT',
		);
	});

	it('name a symbol once, even if several members correspond to it', () => {
		const names = [...avfaudioAvailability(api).matchAll(/^#define (\w+)/gm)].map(
			([, name]) => name,
		);
		expect(names).to.have.length(new Set(names).size);
	});

	it("return a name of Apple's API only if the system has it", () => {
		const strings = avfaudioStrings(enums);
		expect(part(strings, 'case Mode::DUAL_ROUTE:', 'break;')).to.equal(
			`case Mode::DUAL_ROUTE:
#if !TARGET_OS_TV && !TARGET_OS_VISION
if (AVFAUDIO_SINCE(26.2, never, never)) {
return AVAudioSessionModeDualRoute;
}
#endif
`,
		);
		expect(part(strings, 'case Mode::SPOKEN_AUDIO:', 'case ')).to.equal(
			'case Mode::SPOKEN_AUDIO:\nreturn AVAudioSessionModeSpokenAudio;\n',
		);
	});

	it('say which system an option needs that this system lacks', () => {
		const origins = avfaudioOrigins(enums);
		expect(part(origins, 'case CategoryOptions::DEFAULT_TO_SPEAKER:', 'case ')).to.equal(
			`case CategoryOptions::DEFAULT_TO_SPEAKER:
#if !TARGET_OS_TV
if (AVFAUDIO_SINCE(6.0, never, 1.0)) {
return std::nullopt;
}
#endif
return AVFAUDIO_ORIGIN(6.0, never, 1.0);
`,
		);
		expect(origins).not.to.include('CategoryOptions::MIX_WITH_OTHERS');
	});

	it("compare each number of the core with Apple's", () => {
		const numbers = avfaudioNumbers(enums);
		const apple = enums
			.filter(({ kind, apple: type }) => kind !== 'strings' && type !== null)
			.flatMap(({ constants }) => constants.flatMap(({ apple: name }) => name ?? []));
		expect(numbers.match(/static_assert/g)).to.have.length(apple.length);
		for (const name of apple) {
			expect(numbers).to.include(`static_cast<int64_t>(${name}) ==`);
		}
	});
});
