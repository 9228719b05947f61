#pragma once

#include <godot_cpp/classes/ref.hpp>

#include <cstddef>
#include <deque>

class AVAudioSessionRequest;

// The requests that are done, kept for those that await them late: a thread, or a game that asks for several
// things and awaits one after the other. A `Signal` keeps nothing alive. Of the main thread.
class KeptRequests {
public:
	KeptRequests();
	~KeptRequests();

	void keep(const godot::Ref<AVAudioSessionRequest> &p_request);

	// Answers those that were connected to since they were done. Each frame: no engine reports a connection.
	void answer_late();

	void clear() { requests.clear(); }

private:
	void answer(size_t p_index) const;

	// The oldest first.
	std::deque<godot::Ref<AVAudioSessionRequest>> requests;
	size_t next_older = 0;
};
