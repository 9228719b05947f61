// A WebSocket's closing message has room for 125 bytes, two of which are its code.
const mostBytes = 123;

/** Shortens a sentence to fit into a closing message. `ws` throws an error for a longer one. */
export function closeReason(why: string): string {
	const bytes = Buffer.from(why);
	if (bytes.length <= mostBytes) {
		return why;
	}
	let end = mostBytes;
	// A byte of the form 10xxxxxx belongs to the character before it.
	while (((bytes[end] ?? 0) & 0xc0) === 0x80) {
		end--;
	}
	return bytes.toString('utf8', 0, end);
}
