package org.demarche.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {
  private final Reach reach = new Reach(Set.of("Intranet.example"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.8.8.8",
        "0.0.0.0",
        "10.1.2.3",
        "172.31.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "100.127.255.255",
        "198.19.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd12:3456::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001:db8::1",
        "fec0::1",
        "2001:0:1::1"
      })
  void networksThatAreNotOpenAreClosed(String address) throws UnknownHostException {
    assertThat(reach.closed("news.example", InetAddress.getByName(address))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "100.63.0.1",
        "100.128.0.1",
        "172.32.0.1",
        "192.167.1.1",
        "2606:4700::1"
      })
  void theOpenInternetIsOpen(String address) throws UnknownHostException {
    assertThat(reach.closed("news.example", InetAddress.getByName(address))).isEmpty();
  }

  @Test
  void aHostThatTheUserAllowsByNameIsOpenWhereverItIs() {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    assertThat(reach.closed("intranet.EXAMPLE", loopback)).isEmpty();
    assertThat(reach.closed("other.example", loopback))
        .singleElement()
        .asString()
        .contains("loopback");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://2130706433/", "http://0x7f000001/", "http://0177.0.0.1/", "http://127.1/",
        "http://0x7f.0.0.1/", "http://127.0.0.1.:80/", "ftp://news.example/", "file:///etc/passwd",
        "http:///x", "jar:http://news.example/x.jar!/", "http://1.2.3.4.5/", "http://010.0.0.1/"
      })
  void otherSchemesAndHostsWrittenAsNumbersAreRefused(String address) {
    assertThatThrownBy(() -> reach.check(URI.create(address))).isInstanceOf(FetchException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://news.example/a?b", "HTTP://93.184.216.34/", "http://[2606:4700::1]/"})
  void addressesOfTheWebAreAskedFor(String address) {
    assertThatCode(() -> reach.check(URI.create(address))).doesNotThrowAnyException();
  }

  @Test
  void whatIsResolvedIsWhatIsConnectedTo() throws UnknownHostException {
    InetAddress open = InetAddress.getByName("93.184.216.34");
    InetAddress closed = InetAddress.getByName("192.168.0.1");
    var mixed = new CheckedNames(reach, host -> new InetAddress[] {closed, open});
    assertThat(mixed.resolve("news.example")).containsExactly(open);
    var rebound = new CheckedNames(reach, host -> new InetAddress[] {closed});
    assertThatThrownBy(() -> rebound.resolve("news.example"))
        .isInstanceOf(CheckedNames.Closed.class)
        .hasMessageContaining("--allow-host news.example");
  }

  @Test
  void credentialsAndFragmentsAreNotPartOfAnAddress() throws FetchException {
    assertThat(Plain.address(URI.create("https://u:p%40x@news.example:8443/a%20b?c=d#e")))
        .hasToString("https://news.example:8443/a%20b?c=d");
  }
}
