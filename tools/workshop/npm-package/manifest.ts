/** The fields of the published package.json that the tools read. */
export interface Manifest {
	readonly name: string;
	readonly version: string;
	readonly dependencies: Readonly<Record<string, string>>;
	/** The names of the included dependencies. */
	readonly bundleDependencies: readonly string[];
}

/** The fields that are only for work in the repository. */
const ownFields = ['private', 'scripts', 'devDependencies'];

/**
 * Returns the package's package.json: that of the repository without the fields for the repository only. The
 * dependencies are included, so that the installation downloads nothing else.
 */
export function packageManifest(text: string): Manifest {
	const manifest = JSON.parse(text) as Manifest;
	const fields = Object.entries(manifest).filter(([name]) => !ownFields.includes(name));
	return {
		...(Object.fromEntries(fields) as unknown as Manifest),
		bundleDependencies: Object.keys(manifest.dependencies),
	};
}
