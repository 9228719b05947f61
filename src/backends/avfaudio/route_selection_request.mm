#include "requests.h"

#include "../../session/rules/player_answers.h"
#include "apple_sdk.h"
#include "enum_numbers.h"
#include "gen/availability.h"
#include "refusals.h"

namespace audio_session::avfaudio {

RequestOutcome prepare_route_selection(RequestId p_id, const std::shared_ptr<StateFeed> &p_feed) {
#if AVFAUDIO_KNOWS_SESSION_PREPARE_ROUTE_SELECTION_FOR_PLAYBACK_WITH_COMPLETION_HANDLER
	if (AVFAUDIO_HAS_SESSION_PREPARE_ROUTE_SELECTION_FOR_PLAYBACK_WITH_COMPLETION_HANDLER) {
		const std::shared_ptr<StateFeed> feed = p_feed;
		[[AVAudioSession sharedInstance] prepareRouteSelectionForPlaybackWithCompletionHandler:^(BOOL p_should_start, AVAudioSessionRouteSelection p_selection) {
			const RouteSelection selection = to_enum(static_cast<int64_t>(p_selection), is_valid_route_selection, RouteSelection::NONE);
			const SessionResult result = p_should_start ? SessionResult() : to_result(RouteSelection::NONE);
			feed->complete(p_id, result, [selection](SessionMemory &r_memory) { r_memory.route_selection = selection; });
		}];
		return RequestOutcome::pending();
	}
#endif
	(void)p_id;
	(void)p_feed;
	return refuse_missing(Operation::PREPARE_ROUTE_SELECTION_FOR_PLAYBACK, AVFAUDIO_ORIGIN_SESSION_PREPARE_ROUTE_SELECTION_FOR_PLAYBACK_WITH_COMPLETION_HANDLER);
}

} // namespace audio_session::avfaudio
