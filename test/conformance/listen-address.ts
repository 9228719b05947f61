import os from 'node:os';
import { Problem } from '../../tools/packages/terminal/problem';

/** The address to listen at for a device. */
export interface ListenAddress {
	readonly host: string;
	/** 0 means any free port. */
	readonly port: number;
}

const everywhere = '0.0.0.0';
const highestPort = 65535;

/**
 * Parses `HOST:PORT`, `HOST` or `PORT`. By default the host is every address of this machine, and the port any free
 * one.
 * @throws {Problem} when the text is invalid
 */
export function parseListenAddress(text: string): ListenAddress {
	const [, host = '', digits] = /^(\[[^\]]+\]|[^:]*?)(?:(?:^|:)(\d+))?$/.exec(text) ?? [];
	const port = Number(digits ?? 0);
	if ((host === '' && digits === undefined) || port > highestPort) {
		throw new Problem(
			`--listen ${text} is not an address.`,
			`It takes HOST:PORT, HOST or PORT, with a port up to ${highestPort}.`,
			'Leave it out to listen at every address of this machine, at a free port.',
		);
	}
	return { host: host.replace(/^\[|\]$/g, '') || everywhere, port };
}

/** Returns the arguments for a game on a device: one for each address of this machine if all of them listen. */
export function argumentsForDevice(userArgument: string): string[] {
	if (!userArgument.includes(`=${everywhere}:`)) {
		return [userArgument];
	}
	const addresses = Object.values(os.networkInterfaces()).flatMap((list) =>
		(list ?? []).filter(({ family, internal }) => family === 'IPv4' && !internal),
	);
	const names = addresses.length > 0 ? addresses.map(({ address }) => address) : ['127.0.0.1'];
	return names.map((address) => userArgument.replace(everywhere, address));
}
