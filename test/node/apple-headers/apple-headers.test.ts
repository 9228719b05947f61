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

/** Returns a file with one function around `statement`, which can use `NSError *error`. */
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

const valid = [
	`[${session} setCategory:AVAudioSessionCategoryPlayback mode:AVAudioSessionModeDefault routeSharingPolicy:AVAudioSessionRouteSharingPolicyDefault options:AVAudioSessionCategoryOptionMixWithOthers error:&error];`,
	`float volume = ${session}.outputVolume; (void)volume;`,
	`BOOL playing = ${session}.isOtherAudioPlaying; (void)playing;`,
	`for (AVAudioSessionPortDescription *port in ${session}.currentRoute.outputs) { NSString *name = port.portName; (void)name; }`,
	`if (@available(iOS 17.0, tvOS 17.0, *)) { [[AVAudioApplication sharedInstance] setInputMuted:YES error:&error]; }`,
	`std::string category = AVAudioSessionCategoryAmbient.UTF8String;`,
];

const invalid: readonly {
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
		what: 'a selector with one argument missing',
		statement: `[${session} setActive:YES];`,
		complaint: /instance method '-setActive:' not found/,
	},
	{
		what: 'a value of another enum',
		statement: `[${session} setActive:YES withOptions:AVAudioSessionCategoryOptionMixWithOthers error:&error];`,
		complaint: /cannot initialize a parameter of type 'AVAudioSessionSetActiveOptions'/,
	},
	{
		what: 'a constant that Apple does not have',
		statement: 'NSString *name = AVAudioSessionCategoryPlaybackOnly; (void)name;',
		complaint: /undeclared identifier 'AVAudioSessionCategoryPlaybackOnly'/,
	},
	{
		what: 'an object of another class',
		statement: `[${session} setPreferredInput:${session}.currentRoute error:&error];`,
		complaint: /AVAudioSessionRouteDescription/,
	},
	{
		what: 'an array element of another class',
		statement: `for (AVAudioSessionChannelDescription *port in ${session}.currentRoute.outputs) { NSArray<NSNumber *> *names = ${session}.availableModes; (void)port; (void)names; }`,
		complaint: /NSArray<NSNumber \*>/,
	},
	{
		what: 'nil for an argument that must not be nil',
		statement: `[${session} setMode:nil error:&error];`,
		complaint: /null passed to a callee that requires a non-null argument/,
	},
	{
		what: 'a block with other parameters',
		statement: `[AVAudioApplication requestRecordPermissionWithCompletionHandler:^(NSString *text) { (void)text; }];`,
		complaint: /cannot initialize a parameter of type/,
	},
	{
		what: 'an assignment to a read-only property',
		statement: `${session}.outputVolume = 0.5f;`,
		complaint: /readonly property/,
	},
	{
		what: 'newer API without a check of the version',
		statement: `[${session} setPrefersInterruptionOnRouteDisconnect:YES error:&error];`,
		complaint: /only available on iOS 17\.0 or newer/,
	},
	{
		what: 'newer API behind a check of a version that is too old',
		statement: `if (@available(iOS 16.0, tvOS 16.0, *)) { [${session} setPrefersInterruptionOnRouteDisconnect:YES error:&error]; }`,
		complaint: /only available on iOS 17\.0 or newer/,
	},
	{
		what: 'API that tvOS lacks',
		statement: `[${session} setAggregatedIOPreference:AVAudioSessionIOTypeAggregated error:&error];`,
		complaint: /'setAggregatedIOPreference:error:' is unavailable/,
		platform: 'tvos',
	},
	{
		what: 'API that visionOS lacks',
		statement: `if (@available(visionOS 26.0, *)) { NSInteger mode = ${session}.renderingMode; (void)mode; }`,
		complaint: /'renderingMode' is unavailable/,
		platform: 'visionos',
	},
	{
		what: 'API of a newer visionOS without a check of the version',
		statement: `BOOL available = ${session}.isMicrophoneInjectionAvailable; (void)available;`,
		complaint: /only available on iOS 2\.2 or newer/,
		platform: 'visionos',
	},
	{
		what: 'an undeclared selector in @selector',
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
		it(`accept valid code on ${platform}`, async () => {
			for (const statement of valid) {
				expect(await complaintsOf(statement, platform), statement).to.equal('');
			}
		});
	}

	it('accept API of a newer visionOS behind a check of the version', async () => {
		const statement = `if (@available(visionOS 2.2, *)) { BOOL available = ${session}.isMicrophoneInjectionAvailable; (void)available; }`;
		expect(await complaintsOf(statement, 'visionos')).to.equal('');
	});

	for (const { what, statement, complaint, platform } of invalid) {
		it(`refuse ${what}`, async () => {
			expect(await complaintsOf(statement, platform)).to.match(complaint);
		});
	}

	for (const platform of ['ios', 'tvos', 'visionos'] as const) {
		it(`give every constant of ${platform} the number that the spec has`, async () => {
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

	it('declare every symbol of the inventory, colons included', () => {
		const text = readFileSync(path.join(appleHeaders, 'AVFAudio/AVFAudio.h'), 'utf8');
		const selectors = headerSymbols(api).classes.filter(({ name }) => name.includes(':'));
		expect(selectors.length).to.be.above(25);
		for (const { name } of selectors.filter((row) => !row.name.includes('RouteSelection'))) {
			const selector = name.replace(/^.* |\]$/g, '');
			const pattern = selector.replaceAll(':', ':\\([^:;]*\\)\\w+ ?');
			expect(text, name).to.match(new RegExp(`\\)${pattern}`));
		}
	});

	it('are not generated from a selector with a missing colon', () => {
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
