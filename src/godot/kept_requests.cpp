#include "kept_requests.h"

#include "av_audio_session_request.h"

#include <algorithm>

using namespace godot;

namespace {

// More than most games ask for in a session, and less than half a megabyte.
constexpr size_t MOST = 1000;
// However many there are: a thread that was given a signal gets to await it.
constexpr uint64_t FEWEST_FRAMES = 30;
// Looked at in each frame: so many of the newest, which are those that are awaited late, and so many of the rest
// in turn.
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
	let_go_of_oldest();
}

void KeptRequests::answer_all() {
	for (size_t i = 0; i < requests.size(); i++) {
		answer(i);
	}
}

void KeptRequests::clear() {
	requests.clear();
}

void KeptRequests::let_go_of_oldest() {
	for (size_t looked_at = requests.size(); looked_at > MOST && requests.front().frame + FEWEST_FRAMES < frame; looked_at--) {
		const Kept oldest = requests.front();
		requests.pop_front();
		oldest.request->answer();
		// One that the game holds, too, can still be awaited, and costs nothing more.
		if (oldest.request->get_reference_count() > 1) {
			requests.push_back({ oldest.request, frame });
		}
	}
}

// A handler may end the session, which lets go of all of them.
void KeptRequests::answer(size_t p_index) const {
	if (p_index < requests.size()) {
		const Ref<AVAudioSessionRequest> request = requests[p_index].request;
		request->answer();
	}
}
