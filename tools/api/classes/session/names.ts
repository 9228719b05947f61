import type { MemberSpec } from '../model';

const otherNames =
	"the name that it has in the TypeScript API, such as [code skip-lint]%1[/code], or the name or four-character code that it had in Audio Session Services, the C API before Apple's class, such as [code]%2[/code] or [code]%3[/code]";

/** The sentence part about names, with examples of each kind. */
function namedBy(today: string, legacy: string, code: string): string {
	return otherNames.replace('%1', today).replace('%2', legacy).replace('%3', code);
}

/** Methods that find categories and modes by name, as it stands in a settings file, a TypeScript test or an older game. */
export const nameMembers: readonly MemberSpec[] = [
	{
		kind: 'method',
		name: 'get_category_by_name',
		arguments: [{ name: 'name', type: 'String' }],
		returns: 'SessionCategory',
		isStatic: true,
		apple: [],
		doc: `Returns the category by ${namedBy('playAndRecord', 'kAudioSessionCategory_PlayAndRecord', 'plar')}. An unknown name is an error and returns [constant unknown].`,
		test: 'a category is found by its current name its old name and its code',
	},
	{
		kind: 'method',
		name: 'get_category_by_code',
		arguments: [{ name: 'code', type: 'int' }],
		returns: 'SessionCategory',
		isStatic: true,
		apple: [],
		doc: 'Returns the category by the number that it had in Audio Session Services, such as [code]0x706c6172[/code] for [constant playAndRecord]. An unknown number is an error and returns [constant unknown].',
		test: 'a category is found by the number of its old code',
	},
	{
		kind: 'method',
		name: 'get_category_name',
		arguments: [{ name: 'category', type: 'SessionCategory' }],
		returns: 'String',
		isStatic: true,
		apple: [],
		doc: 'Returns the name of a category in the TypeScript API, such as [code]"playAndRecord"[/code], to print or to store.',
		test: 'each category and mode is found by its own name',
	},
	{
		kind: 'method',
		name: 'get_mode_by_name',
		arguments: [{ name: 'name', type: 'String' }],
		returns: 'SessionMode',
		isStatic: true,
		apple: [],
		doc: `Returns the mode by ${namedBy('voiceChat', 'kAudioSessionMode_VoiceChat', 'vcct')}. An unknown name is an error and returns [constant MODE_DEFAULT].`,
		test: 'a mode is found by its current name its old name and its code',
	},
	{
		kind: 'method',
		name: 'get_mode_by_code',
		arguments: [{ name: 'code', type: 'int' }],
		returns: 'SessionMode',
		isStatic: true,
		apple: [],
		doc: 'Returns the mode by the number that it had in Audio Session Services, such as [code]0x76636374[/code] for [constant MODE_VOICE_CHAT]. An unknown number is an error and returns [constant MODE_DEFAULT].',
		test: 'a mode is found by the number of its old code',
	},
	{
		kind: 'method',
		name: 'get_mode_name',
		arguments: [{ name: 'mode', type: 'SessionMode' }],
		returns: 'String',
		isStatic: true,
		apple: [],
		doc: 'Returns the name of a mode in the TypeScript API, such as [code]"voiceChat"[/code], to print or to store.',
		test: 'each category and mode is found by its own name',
	},
];
