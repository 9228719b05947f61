import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import {
	checkForApple,
	type ApplePlatform,
} from '../../../tools/workshop/objective-c/apple-compiler';
import { headerTexts } from '../../../tools/generators/apple/emit-header';
import { headerSymbols } from '../../../tools/generators/apple/symbols';
import { appleHeaders, writeAppleHeaders } from '../../../tools/generators/apple/write-headers';
import { needObjectiveC } from '../../apple/need-objective-c';
import { Problem } from '../../../tools/packages/terminal/problem';
import { api } from '../../../tools/api/classes';
import { enums } from '../../../tools/api/enums';
import { numberOf } from '../../../tools/generators/naming';

const session = '[AVAudioSession sharedInstance]';

/** A file with one function; `NSError *error` is there to be filled. */
function sourceWith(statement: string): string {
	return `#import <AVFoundation/AVFoundation.h>
#import <AVKit/AVKit.h>
#include <string>
void run(void);
void run(void) {
	NSError *error = nil;
	${statement}
	(void)error;
}
`;
}

async function complaintsOf(statement: string, platform: ApplePlatform = 'ios'): Promise<string> {
	const verdict = await checkForApple('snippet.mm', platform, { text: sourceWith(statement) });
	expect(verdict.isGood, verdict.complaints).to.equal(verdict.complaints === '');
	return verdict.complaints;
}

const right = [
	`[${session} setCategory:AVAudioSessionCategoryPlayback mode:AVAudioSessionModeDefault routeSharingPolicy:AVAudioSessionRouteSharingPolicyDefault options:AVAudioSessionCategoryOptionMixWithOthers error:&error];`,
	`float volume = ${session}.outputVolume; (void)volume;`,
	`BOOL playing = ${session}.isOtherAudioPlaying; (void)playing;`,
	`for (AVAudioSessionPortDescription *port in ${session}.currentRoute.outputs) { NSString *name = port.portName; (void)name; }`,
	`if (@available(iOS 17.0, tvOS 17.0, *)) { [[AVAudioApplication sharedInstance] setInputMuted:YES error:&error]; }`,
	`std::string category = AVAudioSessionCategoryAmbient.UTF8String;`,
];

const wrong: readonly {
	readonly what: string;
	readonly statement: string;
	readonly complaint: RegExp;
	readonly platform?: ApplePlatform;
}[] = [
	{
		what: 'a selector that Apple does not have',
		statement: `[${session} setCategory:AVAudioSessionCategoryPlayback options:0 error:&error];`,
		complaint: /instance method '-setCategory:options:error:' not found/,
	},
	{
		what: 'an argument too few',
		statement: `[${session} setActive:YES];`,
		complaint: /instance method '-setActive:' not found/,
	},
	{
		what: 'an enum in the place of another',
		statement: `[${session} setActive:YES withOptions:AVAudioSessionCategoryOptionMixWithOthers error:&error];`,
		complaint: /cannot initialize a parameter of type 'AVAudioSessionSetActiveOptions'/,
	},
	{
		what: 'a constant that Apple does not have',
		statement: 'NSString *name = AVAudioSessionCategoryPlaybackOnly; (void)name;',
		complaint: /undeclared identifier 'AVAudioSessionCategoryPlaybackOnly'/,
	},
	{
		what: 'an object in the place of another',
		statement: `[${session} setPreferredInput:${session}.currentRoute error:&error];`,
		complaint: /AVAudioSessionRouteDescription/,
	},
	{
		what: 'an element of an array taken for another',
		statement: `for (AVAudioSessionChannelDescription *port in ${session}.currentRoute.outputs) { NSArray<NSNumber *> *names = ${session}.availableModes; (void)port; (void)names; }`,
		complaint: /NSArray<NSNumber \*>/,
	},
	{
		what: 'nil where Apple takes none',
		statement: `[${session} setMode:nil error:&error];`,
		complaint: /null passed to a callee that requires a non-null argument/,
	},
	{
		what: 'a block with other parameters',
		statement: `[AVAudioApplication requestRecordPermissionWithCompletionHandler:^(NSString *text) { (void)text; }];`,
		complaint: /cannot initialize a parameter of type/,
	},
	{
		what: 'an assignment to what can only be read',
		statement: `${session}.outputVolume = 0.5f;`,
		complaint: /readonly property/,
	},
	{
		what: 'newer API without asking for the version',
		statement: `[${session} setPrefersInterruptionOnRouteDisconnect:YES error:&error];`,
		complaint: /only available on iOS 17\.0 or newer/,
	},
	{
		what: 'newer API that is asked for by too old a version',
		statement: `if (@available(iOS 16.0, tvOS 16.0, *)) { [${session} setPrefersInterruptionOnRouteDisconnect:YES error:&error]; }`,
		complaint: /only available on iOS 17\.0 or newer/,
	},
	{
		what: 'what tvOS lacks',
		statement: `[${session} setAggregatedIOPreference:AVAudioSessionIOTypeAggregated error:&error];`,
		complaint: /'setAggregatedIOPreference:error:' is unavailable/,
		platform: 'tvos',
	},
	{
		what: 'what visionOS lacks',
		statement: `if (@available(visionOS 26.0, *)) { NSInteger mode = ${session}.renderingMode; (void)mode; }`,
		complaint: /'renderingMode' is unavailable/,
		platform: 'visionos',
	},
	{
		what: 'what visionOS got later without asking for the version',
		statement: `BOOL available = ${session}.isMicrophoneInjectionAvailable; (void)available;`,
		complaint: /only available on iOS 2\.2 or newer/,
		platform: 'visionos',
	},
	{
		what: 'a selector as text that nothing has',
		statement: 'SEL selector = @selector(handleTheInterruption:); (void)selector;',
		complaint: /undeclared selector 'handleTheInterruption:'/,
	},
];

describe("Apple's headers, generated", () => {
	before(async function () {
		await needObjectiveC(this);
		writeAppleHeaders();
	});

	for (const platform of ['ios', 'tvos', 'visionos'] as const) {
		it(`take what is right on ${platform}`, async () => {
			for (const statement of right) {
				expect(await complaintsOf(statement, platform), statement).to.equal('');
			}
		});
	}

	it('take what a newer visionOS has where the version is asked for', async () => {
		const statement = `if (@available(visionOS 2.2, *)) { BOOL available = ${session}.isMicrophoneInjectionAvailable; (void)available; }`;
		expect(await complaintsOf(statement, 'visionos')).to.equal('');
	});

	for (const { what, statement, complaint, platform } of wrong) {
		it(`refuse ${what}`, async () => {
			expect(await complaintsOf(statement, platform)).to.match(complaint);
		});
	}

	for (const platform of ['ios', 'tvos', 'visionos'] as const) {
		it(`have the number of every constant of ${platform} as the spec has it`, async () => {
			const lines = enums
				.filter(({ kind, apple }) => kind !== 'strings' && apple !== null)
				.flatMap(({ constants }) => constants)
				.filter(({ apple, since }) => apple !== null && since?.[platform] !== null)
				.map((row) => `static_assert(${row.apple ?? ''} == ${numberOf(row)});`);
			expect(lines.length).to.be.above(50);
			const text = sourceWith(lines.join('\n'));
			const flags = ['-Wno-unguarded-availability'];
			const { complaints } = await checkForApple('constants.mm', platform, { text, flags });
			expect(complaints).to.equal('');
		});
	}

	it('have every symbol of the inventory, colons included', () => {
		const text = readFileSync(path.join(appleHeaders, 'AVFAudio/AVFAudio.h'), 'utf8');
		const selectors = headerSymbols(api).classes.filter(({ name }) => name.includes(':'));
		expect(selectors.length).to.be.above(25);
		for (const { name } of selectors.filter((row) => !row.name.includes('RouteSelection'))) {
			const selector = name.replace(/^.* |\]$/g, '');
			const pattern = selector.replaceAll(':', ':\\([^:;]*\\)\\w+ ?');
			expect(text, name).to.match(new RegExp(`\\)${pattern}`));
		}
	});

	it('are not made from a selector with a colon too few', () => {
		const mistaken = {
			...api,
			omitted: [
				...api.omitted,
				{ name: '-[AVAudioSession setActiveWithOptions:error:]', reason: '' },
			],
		};
		expect(() => headerTexts(headerSymbols(mistaken))).to.throw(
			Problem,
			/It has 2 colons, and the method takes 3 arguments/,
		);
	});
});
