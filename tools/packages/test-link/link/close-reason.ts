// A closing message of WebSocket has room for 125 bytes, two of which are its code.
const mostBytes = 123;

/** The beginning of a sentence that fits into a closing message. `ws` throws an error at a longer one. */
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
