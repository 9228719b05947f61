#pragma once

#include <godot_cpp/classes/ref.hpp>

#include <cstddef>
#include <cstdint>
#include <deque>

class AVAudioSessionRequest;

// Keeps completed requests for callers that await them late: another thread, or a game that sends several requests
// and then awaits one after the other. A `Signal` does not keep its object alive. Used on the main thread only.
class KeptRequests {
public:
	KeptRequests();
	~KeptRequests();

	void keep(const godot::Ref<AVAudioSessionRequest> &p_request);

	// Call in each frame. Answers requests that were connected to after their completion, because the engine does
	// not report a connection, and drops the oldest.
	void process_frame();

	// Answers all handlers for the last time.
	void answer_all();

	void clear();

private:
	struct Kept {
		godot::Ref<AVAudioSessionRequest> request;
		// The frame of the completion.
		uint64_t frame = 0;
	};

	void drop_oldest();
	void answer(size_t p_index) const;

	// The oldest first.
	std::deque<Kept> requests;
	uint64_t frame = 0;
	size_t next_older = 0;
};
