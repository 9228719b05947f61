#pragma once

#include <godot_cpp/classes/ref.hpp>

#include <cstddef>
#include <cstdint>
#include <deque>

class AVAudioSessionRequest;

// The requests that are done, kept for those that await them late: a thread, or a game that asks for several
// things and awaits one after the other. A `Signal` keeps nothing alive. Of the main thread.
class KeptRequests {
public:
	KeptRequests();
	~KeptRequests();

	void keep(const godot::Ref<AVAudioSessionRequest> &p_request);

	// In each frame: answers those that were connected to since they were done, because no engine reports a
	// connection, and lets go of the oldest.
	void process_frame();

	// Answers all that were connected to, for the last time.
	void answer_all();

	void clear();

private:
	struct Kept {
		godot::Ref<AVAudioSessionRequest> request;
		// The frame in which it was done.
		uint64_t frame = 0;
	};

	void let_go_of_oldest();
	void answer(size_t p_index) const;

	// The oldest first.
	std::deque<Kept> requests;
	uint64_t frame = 0;
	size_t next_older = 0;
};
