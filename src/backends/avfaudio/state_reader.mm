#include "state_reader.h"

#include "enum_numbers.h"
#include "gen/apple_strings.h"
#include "gen/availability.h"
#include "route_descriptions.h"

#include <memory>
#include <utility>

namespace audio_session::avfaudio {

namespace {

template <typename T>
SharedList<T> share(std::vector<T> p_values) {
	return std::make_shared<const std::vector<T>>(std::move(p_values));
}

// Returns the known values, in the order of their numbers as on every device.
template <typename T, typename Row, size_t Count>
SharedList<T> share_named(NSArray<NSString *> *p_names, const Row (&p_rows)[Count]) {
	std::vector<T> values;
	for (const Row &row : p_rows) {
		NSString *const name = to_apple(row.value);
		if (name != nil && [p_names containsObject:name]) {
			values.push_back(row.value);
		}
	}
	return share(std::move(values));
}

void read_configuration(AVAudioSession *p_session, SessionState &r_state) {
	r_state.category = find_category([p_session category]).value_or(Category::UNKNOWN);
	r_state.mode = find_mode([p_session mode]).value_or(Mode::DEFAULT);
	r_state.category_options = static_cast<CategoryOptions>([p_session categoryOptions]);
	r_state.route_sharing_policy = to_enum(static_cast<int64_t>([p_session routeSharingPolicy]), is_valid_route_sharing_policy, RouteSharingPolicy::DEFAULT);
	r_state.available_categories = share_named<Category>([p_session availableCategories], CATEGORY_NAMES);
	r_state.available_modes = share_named<Mode>([p_session availableModes], MODE_NAMES);
}

void read_routes(AVAudioSession *p_session, SessionState &r_state) {
	r_state.current_route = describe_route([p_session currentRoute]);
	r_state.available_inputs = share(describe_ports([p_session availableInputs]));
	r_state.preferred_input = describe_port([p_session preferredInput]);
	r_state.is_input_available = [p_session isInputAvailable];
}

void read_hardware(AVAudioSession *p_session, SessionState &r_state) {
	r_state.preferred_sample_rate = [p_session preferredSampleRate];
	r_state.sample_rate = [p_session sampleRate];
	r_state.preferred_io_buffer_duration = [p_session preferredIOBufferDuration];
	r_state.io_buffer_duration = [p_session IOBufferDuration];
	r_state.preferred_input_number_of_channels = static_cast<int32_t>([p_session preferredInputNumberOfChannels]);
	r_state.input_number_of_channels = static_cast<int32_t>([p_session inputNumberOfChannels]);
	r_state.maximum_input_number_of_channels = static_cast<int32_t>([p_session maximumInputNumberOfChannels]);
	r_state.preferred_output_number_of_channels = static_cast<int32_t>([p_session preferredOutputNumberOfChannels]);
	r_state.output_number_of_channels = static_cast<int32_t>([p_session outputNumberOfChannels]);
	r_state.maximum_output_number_of_channels = static_cast<int32_t>([p_session maximumOutputNumberOfChannels]);
	r_state.input_latency = [p_session inputLatency];
	r_state.output_latency = [p_session outputLatency];
	r_state.output_volume = [p_session outputVolume];
#if AVFAUDIO_KNOWS_SESSION_OUTPUT_MUTED
	if (AVFAUDIO_HAS_SESSION_OUTPUT_MUTED) {
		r_state.is_output_muted = [p_session isOutputMuted];
	}
#endif
#if AVFAUDIO_KNOWS_SESSION_SUPPORTED_OUTPUT_CHANNEL_LAYOUTS
	if (AVFAUDIO_HAS_SESSION_SUPPORTED_OUTPUT_CHANNEL_LAYOUTS) {
		std::vector<uint32_t> layouts;
		for (AVAudioChannelLayout *layout in [p_session supportedOutputChannelLayouts]) {
			layouts.push_back([layout layoutTag]);
		}
		r_state.supported_output_channel_layouts = share(std::move(layouts));
	}
#endif
#if AVFAUDIO_KNOWS_SESSION_RENDERING_MODE
	if (AVFAUDIO_HAS_SESSION_RENDERING_MODE) {
		r_state.rendering_mode = to_enum(static_cast<int64_t>([p_session renderingMode]), is_valid_rendering_mode, RenderingMode::NOT_APPLICABLE);
	}
#endif
}

void read_preferences(AVAudioSession *p_session, SessionState &r_state) {
	r_state.is_other_audio_playing = [p_session isOtherAudioPlaying];
	r_state.secondary_audio_should_be_silenced_hint = [p_session secondaryAudioShouldBeSilencedHint];
	r_state.prompt_style = to_enum(static_cast<int64_t>([p_session promptStyle]), is_valid_prompt_style, PromptStyle::NORMAL);
	r_state.allow_haptics_and_system_sounds_during_recording = [p_session allowHapticsAndSystemSoundsDuringRecording];
	r_state.prefers_no_interruptions_from_system_alerts = [p_session prefersNoInterruptionsFromSystemAlerts];
	r_state.supports_multichannel_content = [p_session supportsMultichannelContent];
	if (AVFAUDIO_HAS_SESSION_PREFERS_INTERRUPTION_ON_ROUTE_DISCONNECT) {
		r_state.prefers_interruption_on_route_disconnect = [p_session prefersInterruptionOnRouteDisconnect];
	}
#if AVFAUDIO_KNOWS_SESSION_IS_NOW_PLAYING_CANDIDATE
	if (AVFAUDIO_HAS_SESSION_IS_NOW_PLAYING_CANDIDATE) {
		r_state.is_now_playing_candidate = [p_session isNowPlayingCandidate];
	}
#endif
}

} // namespace

void read_state(AVAudioSession *p_session, SessionState &r_state) {
	read_configuration(p_session, r_state);
	read_routes(p_session, r_state);
	read_hardware(p_session, r_state);
	read_preferences(p_session, r_state);
	read_microphone(p_session, r_state);
}

} // namespace audio_session::avfaudio
