/** A Godot version, as printed by `godot --version`. */
export interface EngineVersion {
	readonly major: number;
	readonly minor: number;
	readonly patch: number;
	/** The whole line, such as `4.6.3.stable.official.7d41c59c4`. */
	readonly text: string;
}

/** The oldest Godot that the extension supports. */
export const oldestMajor = 4;
/** See {@link oldestMajor}. */
export const oldestMinor = 4;

// In every Godot, the release status follows the number; other programs' versions lack it.
const versionLine =
	/^(?<major>\d+)\.(?<minor>\d+)(?:\.(?<patch>\d+))?\.(?:dev|alpha|beta|rc|stable|custom)\w*(?:[.+-]\S*)?$/;

/** Finds Godot's version in the output of `--version`; undefined when the program is not Godot. */
export function parseVersion(output: string): EngineVersion | undefined {
	for (const line of output.split(/\r?\n/)) {
		const groups = versionLine.exec(line.trim())?.groups;
		if (groups !== undefined) {
			return {
				major: Number(groups.major),
				minor: Number(groups.minor),
				patch: Number(groups.patch ?? 0),
				text: line.trim(),
			};
		}
	}
	return undefined;
}

/** Returns whether the extension can load in that version. */
export function isNewEnough(version: EngineVersion): boolean {
	return (
		version.major > oldestMajor ||
		(version.major === oldestMajor && version.minor >= oldestMinor)
	);
}

/** `4.6.3`, or `4.4` for a release without a patch number. */
export function shortVersion(version: EngineVersion): string {
	const patch = version.patch === 0 ? '' : `.${version.patch}`;
	return `${version.major}.${version.minor}${patch}`;
}
