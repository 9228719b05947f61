extends SessionSuite
## The device's time, as far as it goes. In a run of its own: it does not come back.


func test_time_stops_at_its_maximum_and_does_not_wrap_around() -> void:
	var before := simulator.get_time()
	for _age: int in 30:
		simulator.advance(1e300)
		expect(simulator.get_time() >= before, "time goes on")
		before = simulator.get_time()
	simulator.set_delay(1e300)
	simulator.advance(1e300)
	await expect_done(session.set_active(true), "a delay at the end of time")
