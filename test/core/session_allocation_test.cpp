#include "session_fixture.h"
#include "testing.h"

#include <cstdlib>
#include <new>

namespace {

// Per thread, so that the worker's allocations are not counted.
thread_local size_t allocations = 0;

} // namespace

// Clang's ThreadSanitizer has its own operators, which cannot be replaced: in that build nothing is counted.
#if defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define COUNTS_NOTHING
#endif
#endif

#ifdef COUNTS_NOTHING
static constexpr bool IS_COUNTED = false;
#else
static constexpr bool IS_COUNTED = true;

// Replace the standard library's operators in the whole program, to count. Not inline, because the compiler would
// then report a mismatched pair.
[[gnu::noinline]] void *operator new(size_t p_size) {
	allocations++;
	if (void *memory = std::malloc(p_size != 0 ? p_size : 1)) {
		return memory;
	}
	throw std::bad_alloc();
}

[[gnu::noinline]] void operator delete(void *p_memory) noexcept {
	std::free(p_memory);
}

[[gnu::noinline]] void operator delete(void *p_memory, size_t) noexcept {
	std::free(p_memory);
}
#endif

using namespace audio_session;

namespace {

template <typename Act>
size_t count_allocations(Act p_act) {
	const size_t before = allocations;
	p_act();
	return allocations - before;
}

} // namespace

TEST("reading a number allocates nothing, with all of the state behind it") {
	testing::SimulatedSession session;
	session.activate();
	const SessionService &service = *session.service;
	double sum = 0.0;
	const size_t count = count_allocations([&] {
		for (int round = 0; round < 1000; round++) {
			sum += static_cast<double>(service.get_properties().category.get());
			sum += static_cast<double>(service.get_properties().mode.get());
			sum += service.get_properties().preferred_sample_rate.get();
			sum += service.get_properties().input_gain.get();
			sum += static_cast<double>(service.get_properties().is_output_muted.get());
			sum += static_cast<double>(service.get_readings().activity.get());
			sum += static_cast<double>(service.get_readings().category_options.get());
			sum += service.get_readings().sample_rate.get();
			sum += service.get_readings().output_volume.get();
			sum += service.get_readings().output_number_of_channels.get();
			sum += static_cast<double>(service.get_readings().record_permission.get());
		}
	});
	EXPECT(sum > 0.0);
	EXPECT_EQUAL(count, size_t(0));
}

TEST("reading the whole snapshot allocates nothing, because it is shared") {
	testing::SimulatedSession session;
	const SessionService &service = *session.service;
	EXPECT_EQUAL(count_allocations([&] { EXPECT(service.get_state() != nullptr); }), size_t(0));
}

TEST("allocations are counted") {
	EXPECT_EQUAL(count_allocations([] { SessionState().available_modes.reset(); }) > 0, IS_COUNTED);
}
