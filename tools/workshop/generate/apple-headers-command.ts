import type { Command } from 'commander';
import { appleHeaders, writeAppleHeaders } from '../../generators/apple/write-headers';

/** Adds the verb `apple-headers`. */
export function register(program: Command): void {
	program
		.command('apple-headers')
		.description("Write Apple's headers for audio sessions, to check the Apple backend against")
		.action(() => {
			const written = writeAppleHeaders();
			console.log(
				written.length === 0
					? `The headers in ${appleHeaders} are up to date.`
					: `Written to ${appleHeaders}: ${written.join(', ')}`,
			);
		});
}
