#include "requests.h"

#include "../../session/deactivation.h"
#include "apple_sdk.h"
#include "enum_numbers.h"
#include "refusals.h"

namespace audio_session::avfaudio {

namespace {

// Blocks until the session is active; only the worker waits, not a frame. iOS 27 added an activation that does not
// block, but the declarations of Apple's that this code is checked against are older.
RequestOutcome activate(StateFeed &r_feed) {
	r_feed.note([](SessionMemory &r_memory) { r_memory.begin_activation(); });
	NSError *error = nil;
	const bool is_active = [[AVAudioSession sharedInstance] setActive:YES error:&error];
	return { to_result(Operation::SET_ACTIVE, is_active, error), [is_active](SessionMemory &r_memory) { r_memory.end_activation(is_active); } };
}

RequestOutcome deactivate(const SessionRequest &p_request) {
	NSError *error = nil;
	const auto options = static_cast<AVAudioSessionSetActiveOptions>(p_request.active_options);
	const bool has_succeeded = [[AVAudioSession sharedInstance] setActive:NO withOptions:options error:&error];
	const SessionResult result = to_result(Operation::SET_ACTIVE, has_succeeded, error);
	if (has_deactivated(p_request, result)) {
		return { result, [](SessionMemory &r_memory) { r_memory.deactivate(); } };
	}
	return result;
}

} // namespace

RequestOutcome set_active(const SessionRequest &p_request, StateFeed &r_feed) {
	return p_request.is_on() ? activate(r_feed) : deactivate(p_request);
}

} // namespace audio_session::avfaudio
