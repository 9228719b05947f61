#pragma once

#include <atomic>
#include <cstdint>
#include <thread>

namespace audio_session {

// Lets calls of any thread in until it is closed. When `close()` returns, no call is inside, so the objects that
// the calls use can be destroyed.
class CallGate {
public:
	// One call. It is inside the gate for its lifetime, unless the gate was closed before.
	class Pass {
	public:
		explicit Pass(CallGate &p_gate) :
				gate(p_gate) {
			gate.inside.fetch_add(1);
			if (gate.is_closed.load()) {
				leave();
				is_inside = false;
			}
		}
		~Pass() {
			if (is_inside) {
				leave();
			}
		}
		Pass(const Pass &) = delete;
		Pass &operator=(const Pass &) = delete;

		explicit operator bool() const { return is_inside; }

	private:
		void leave() { gate.inside.fetch_sub(1); }

		CallGate &gate;
		bool is_inside = true;
	};

	// Waits until all calls inside have left. Must not be called from inside one.
	void close() {
		is_closed.store(true);
		while (inside.load() > 0) {
			std::this_thread::yield();
		}
	}

private:
	// A call is counted before it checks `is_closed`; `close()` sets `is_closed` before it checks the count. So a
	// call that is not counted yet finds the gate closed.
	std::atomic<uint32_t> inside = 0;
	std::atomic<bool> is_closed = false;
};

} // namespace audio_session
