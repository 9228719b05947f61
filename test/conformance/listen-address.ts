import os from 'node:os';
import { Problem } from '../../tools/packages/terminal/problem';

/** Where to listen for a device. */
export interface ListenAddress {
	readonly host: string;
	/** 0 is any that is free. */
	readonly port: number;
}

const everywhere = '0.0.0.0';
const highestPort = 65535;

/**
 * Reads `HOST:PORT`, `HOST` or `PORT`. What is missing is every address of this machine, and a free port.
 * @throws {Problem} when it is none of these
 */
export function parseListenAddress(text: string): ListenAddress {
	const [, host = '', digits] = /^(\[[^\]]+\]|[^:]*?)(?:(?:^|:)(\d+))?$/.exec(text) ?? [];
	const port = Number(digits ?? 0);
	if ((host === '' && digits === undefined) || port > highestPort) {
		throw new Problem(
			`--listen ${text} is no address.`,
			`It takes HOST:PORT, HOST or PORT, with a port up to ${highestPort}.`,
			'Leave it out to listen at every address of this machine, at a free port.',
		);
	}
	return { host: host.replace(/^\[|\]$/g, '') || everywhere, port };
}

/** What a device in the room can be told, one for each address of this machine when it listens at all. */
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
