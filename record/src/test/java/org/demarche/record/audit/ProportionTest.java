package org.demarche.record.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ProportionTest {
  @Test
  void the_interval_is_wilsons() {
    // the figures of Newcombe, Statistics in Medicine 17 (1998), table I: 81 of 263 and 0 of 20
    var some = new Proportion(81, 263);
    assertThat(some.low()).isCloseTo(0.2553, within(0.0001));
    assertThat(some.high()).isCloseTo(0.3662, within(0.0001));
    var none = new Proportion(0, 20);
    assertThat(none.low()).isZero();
    assertThat(none.high()).isCloseTo(0.1611, within(0.0001));
  }

  @Test
  void the_interval_of_all_right_does_not_claim_certainty() {
    assertThat(new Proportion(20, 20).high()).isEqualTo(1);
    assertThat(new Proportion(20, 20).low()).isCloseTo(0.8389, within(0.0001));
  }
}
