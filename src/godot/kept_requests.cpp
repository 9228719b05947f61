#include "kept_requests.h"

#include "av_audio_session_request.h"

#include <algorithm>

using namespace godot;

namespace {

// More than most games need at a time, and less than half a megabyte.
constexpr size_t MOST = 1000;
// Every request is kept this long, so that a thread has time to await its signal.
constexpr uint64_t FEWEST_FRAMES = 30;
// The numbers of requests checked in each frame: the newest, which are most likely to be awaited late, and some of
// the rest in turn.
constexpr size_t NEWEST = 16;
constexpr size_t OLDER = 16;

} // namespace

KeptRequests::KeptRequests() = default;

KeptRequests::~KeptRequests() = default;

void KeptRequests::keep(const Ref<AVAudioSessionRequest> &p_request) {
	requests.push_back({ p_request, frame });
}

void KeptRequests::process_frame() {
	frame++;
	const size_t count = requests.size();
	const size_t newest = std::min(count, NEWEST);
	for (size_t i = 0; i < newest; i++) {
		answer(count - 1 - i);
	}
	const size_t older = count - newest;
	for (size_t i = 0; i < std::min(older, OLDER); i++) {
		next_older = next_older + 1 < older ? next_older + 1 : 0;
		answer(next_older);
	}
	drop_oldest();
}

void KeptRequests::answer_all() {
	for (size_t i = 0; i < requests.size(); i++) {
		answer(i);
	}
}

void KeptRequests::clear() {
	requests.clear();
}

void KeptRequests::drop_oldest() {
	for (size_t checked = requests.size(); checked > MOST && requests.front().frame + FEWEST_FRAMES < frame; checked--) {
		const Kept oldest = requests.front();
		requests.pop_front();
		oldest.request->answer();
		// A request that the game still references can still be awaited, and keeping it costs no more memory.
		if (oldest.request->get_reference_count() > 1) {
			requests.push_back({ oldest.request, frame });
		}
	}
}

// A handler may end the session, which clears the list.
void KeptRequests::answer(size_t p_index) const {
	if (p_index < requests.size()) {
		const Ref<AVAudioSessionRequest> request = requests[p_index].request;
		request->answer();
	}
}
