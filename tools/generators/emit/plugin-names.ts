import { numberOf } from '../naming';
import type { EnumSpec } from '../../api/enums/model';

/** The constants of GodotApplePlugins, by enum: its name, its number, and our name. */
const constants: Readonly<Record<string, readonly (readonly [string, number, string])[]>> = {
	SessionCategory: [
		['AMBIENT', 0, 'CATEGORY_AMBIENT'],
		['MULTI_ROUTE', 1, 'CATEGORY_MULTI_ROUTE'],
		['PLAY_AND_RECORD', 2, 'CATEGORY_PLAY_AND_RECORD'],
		['PLAYBACK', 3, 'CATEGORY_PLAYBACK'],
		['RECORD', 4, 'CATEGORY_RECORD'],
		['SOLO_AMBIENT', 5, 'CATEGORY_SOLO_AMBIENT'],
		['UNKNOWN', 6, 'CATEGORY_UNKNOWN'],
	],
	SessionMode: [
		['DEFAULT', 0, 'MODE_DEFAULT'],
		['GAME_CHAT', 1, 'MODE_GAME_CHAT'],
		['MEASUREMENT', 2, 'MODE_MEASUREMENT'],
		['MOVIE_PLAYBACK', 3, 'MODE_MOVIE_PLAYBACK'],
		['SPOKEN_AUDIO', 4, 'MODE_SPOKEN_AUDIO'],
		['VIDEO_CHAT', 5, 'MODE_VIDEO_CHAT'],
		['VOICE_CHAT', 6, 'MODE_VOICE_CHAT'],
		['VOICE_PROMPT', 7, 'MODE_VOICE_PROMPT'],
	],
	RouteSharingPolicy: [
		['ROUTE_SHARING_DEFAULT', 0, 'POLICY_DEFAULT'],
		['LONG_FORM_AUDIO', 1, 'POLICY_LONG_FORM_AUDIO'],
		['INDEPENDENT', 2, 'POLICY_INDEPENDENT'],
		// GodotApplePlugins sets longFormAudio for it; here 3 is longFormVideo, as in Apple's SDK.
		['LONG_FORM', 3, 'POLICY_LONG_FORM_AUDIO'],
	],
	CategoryOptions: [
		['MIX_WITH_OTHERS', 1, 'OPTION_MIX_WITH_OTHERS'],
		['DUCK_OTHERS', 2, 'OPTION_DUCK_OTHERS'],
		['ALLOW_BLUETOOTH', 4, 'OPTION_ALLOW_BLUETOOTH_HFP'],
		['DEFAULT_TO_SPEAKER', 8, 'OPTION_DEFAULT_TO_SPEAKER'],
		[
			'INTERRUPT_SPOKEN_AUDIO_AND_MIX_WITH_OTHERS',
			17,
			'OPTION_INTERRUPT_SPOKEN_AUDIO_AND_MIX_WITH_OTHERS',
		],
		['ALLOW_BLUETOOTH_A2DP', 32, 'OPTION_ALLOW_BLUETOOTH_A2DP'],
		['ALLOW_AIRPLAY', 64, 'OPTION_ALLOW_AIR_PLAY'],
		[
			'OVERRIDE_MUTED_MICROPHONE_INTERRUPTION',
			128,
			'OPTION_OVERRIDE_MUTED_MICROPHONE_INTERRUPTION',
		],
	],
};

function rowsOf(enums: readonly EnumSpec[]): string[] {
	return Object.entries(constants).flatMap(([name, rows]) => {
		const spec = enums.find(({ godot }) => godot.name === name);
		return rows.map(([there, number, here]) => {
			const own = spec?.constants.find(({ godot }) => godot === here);
			if (own === undefined) {
				throw new Error(
					`${name} has no ${here}, the counterpart of ${there} in GodotApplePlugins.`,
				);
			}
			return `| \`${there}\` | ${number} | \`${here}\` | ${numberOf(own)} |`;
		});
	});
}

/** Returns the section about porting scripts from the class of the same name in GodotApplePlugins. */
export function pluginNames(enums: readonly EnumSpec[]): string {
	return `
## Coming from GodotApplePlugins

[GodotApplePlugins](https://github.com/migueldeicaza/GodotApplePlugins) also has a class \`AVAudioSession\`. A project cannot
have two classes with the same name, so remove one of the two extensions.

Its class has had two forms. Scripts for the older one, with the property \`category\` and lower-case categories such as
\`AVAudioSession.playback\`, run unchanged with this extension. Scripts for the newer one, which is in its source since
December 2025, need the names on the right:

| GodotApplePlugins | this extension |
| --- | --- |
| \`current_category\` | \`category\` |
| \`set_category(category, mode, policy, options)\`, which returns an \`Error\` | \`await configure(category, mode, options, policy)\`, which returns an \`Error\`. The last two arguments are swapped |

| constant in GodotApplePlugins | value there | this extension | value here |
| --- | --- | --- | --- |
${rowsOf(enums).join('\n')}

In GodotApplePlugins \`LONG_FORM\` sets Apple's long-form audio. In this extension 3 is Apple's long-form video, so the
name on the right has another value. On a platform without an audio session, \`set_category()\` of GodotApplePlugins
returns \`OK\`, and \`configure()\` of this extension returns \`ERR_UNAVAILABLE\`.
`;
}
