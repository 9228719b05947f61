#pragma once

#include "clock.h"
#include "device_state.h"
#include "outbox.h"

#include <array>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace audio_session::simulated {

// A device in memory that follows the rules of a real one. A session sends requests to `perform()`; the other
// methods simulate a player, another app or the hardware. All methods are thread-safe, but those that wait for
// requests must not be called from within the sink.
// The same calls always give the same events in the same order. To ensure this, each method that changes the device
// from outside first waits until earlier requests are carried out or delayed (see Clock); this takes no longer than
// the worker needs. The caller must have sent its assignments: `SessionService::submit_assignments()`.
// Where Apple does not define the behaviour, the device does, and the comment of the method describes it.
class Device {
public:
	explicit Device(const Profile &p_profile = Profile());

	Device(const Device &) = delete;
	Device &operator=(const Device &) = delete;

	// Sets the receiver of events, which come from any thread; null for none. After this returns, the previous sink
	// receives nothing more, and its requests that wait for an answer are forgotten.
	void set_sink(SessionEventSink *p_sink);
	StatePointer get_state() const;
	// Carries out a request after the delay of its operation. Returns no outcome if the player has to answer; the
	// sink then receives it.
	std::optional<SessionOutcome> perform(RequestId p_id, const SessionRequest &p_request);

	// Time, in seconds of the device, see Clock.
	Clock &get_clock() { return clock; }
	void advance(double p_seconds) { clock.advance(p_seconds); }
	// Sets how long each operation takes from now on, before it has any effect.
	void set_delay(double p_seconds);
	void set_delay(Operation p_operation, double p_seconds);
	// Makes the next operation fail, or the next one of that kind. Each call adds one failure.
	void fail_next(ErrorCode p_code, std::optional<Operation> p_operation = std::nullopt);

	// Interruptions. The beginning interrupts an active session and notifies it. Several can overlap; they end one
	// by one, the latest first, and the session is notified of the end when the remaining ones do not prevent
	// playing. A session that was not active is not notified, and one that was activated meanwhile is not notified
	// of the end.
	void begin_interruption(InterruptionSource p_source, InterruptionReason p_reason = InterruptionReason::DEFAULT);
	// Returns whether a phone call, Siri, an alarm or an alert was active.
	bool end_interruption(bool p_should_resume);

	// Devices. The device that was connected last is used, if the category allows it. Connecting a device with an
	// input clears the preferred input. Both return whether the connection changed.
	bool plug(DeviceKind p_kind);
	bool unplug(DeviceKind p_kind);
	bool is_plugged(DeviceKind p_kind) const;
	// Simulates sleep and waking up, which reports a change of route even if the ports stay the same.
	void wake_from_sleep();

	// Switches and buttons. The volume is from 0 to 1; turning up a muted output reports the intent to unmute it.
	void set_ringer_silent(bool p_silent);
	bool is_ringer_silent() const;
	void set_output_volume(double p_volume);
	// Mutes the microphone as the closed cover of an iPad does. Interrupts a session that records with it, unless
	// its options override that.
	void set_built_in_microphone_muted(bool p_muted);
	// Mutes the input as a press on the stem of a headset does.
	void set_input_muted_by_player(bool p_muted);
	// In the background a session is silent if its category is silenced by a locked screen, and may not interrupt
	// others.
	void set_in_foreground(bool p_in_foreground);
	// Sets whether the game's audio engine runs; a deactivation then returns `isBusy`. Off by default.
	void set_audio_running(bool p_running);

	// The other app. An app that does not mix interrupts a session that does not mix either. A spoken app that
	// mixes is a prompt, such as navigation: it interrupts a session in the spoken audio mode and ducks any other.
	// When it stops and notifies others, a session that it interrupted is notified of the end.
	void start_other_app(bool p_mixable, bool p_spoken);
	void stop_other_app(bool p_notifies_others = true);
	OtherAppState get_other_app_state() const;

	// Answers the open permission dialog as the player; without one, the answer is kept for the next dialog.
	void answer_record_permission(bool p_granted);
	void answer_microphone_injection_permission(bool p_granted);
	bool is_asking_for_record_permission() const;
	// Changes a permission as the player does in the system's settings.
	void set_record_permission(RecordPermission p_permission);
	void set_microphone_injection_permission(MicrophoneInjectionPermission p_permission);
	// Sets the player's choice for the next `prepare_route_selection_for_playback`; `NONE` cancels.
	void set_next_route_selection(RouteSelection p_selection);

	// Losing the media services makes the session inactive, and all requests are refused until they are reset. The
	// reset clears all settings, and the category is the system's default.
	void lose_media_services();
	void reset_media_services();

	// Features of the hardware.
	void set_spatial_audio_enabled(bool p_enabled);
	void set_rendering_mode(RenderingMode p_mode);
	void set_microphone_injection_available(bool p_available);

	// Facts that a real device cannot report. A game is audible only while its session is active.
	bool is_game_audible() const;
	// Returns why it is not audible, as a sentence; empty if it is.
	std::string get_silence_reason() const;
	// Returns whether it is audible, but quieter because of another app's prompt.
	bool is_game_ducked() const;
	// Returns whether the game receives the player's voice; the next method returns why not.
	bool is_player_audible() const;
	std::string get_input_silence_reason() const;

private:
	struct InjectedFailure {
		ErrorCode code;
		std::optional<Operation> operation;
	};

	// A change that is not made by a request. The constructor waits until earlier requests are carried out and
	// locks the device; the destructor reports the effects of the change.
	class OutsideChange {
	public:
		explicit OutsideChange(Device &p_device);
		~OutsideChange();

		OutsideChange(const OutsideChange &) = delete;
		OutsideChange &operator=(const OutsideChange &) = delete;

		DeviceChange change;
		// The requests that it answers, all with `answer`.
		std::vector<RequestId> answered;
		SessionResult answer;

	private:
		Device &device;
		std::unique_lock<std::mutex> lock;
	};

	// Changes a permission: `p_act(permission)` changes it and returns the requests that this answers.
	template <typename Value, typename Act>
	void change_permission(Permission<Value> Hardware::*p_permission, Act p_act);

	// These are called with the mutex held.
	std::optional<SessionResult> carry_out_locked(RequestId p_id, const SessionRequest &p_request, DeviceChange &r_change);
	std::optional<SessionResult> take_failure(const SessionRequest &p_request);
	void commit(DeviceChange &r_change);
	void drop_outlived_override();

	mutable Clock clock;
	Outbox outbox;

	// Guards all members below.
	mutable std::mutex mutex;
	DeviceState device_state;
	StatePointer state;
	std::array<double, OPERATION_COUNT> delays = {};
	std::vector<InjectedFailure> failures;
};

} // namespace audio_session::simulated
