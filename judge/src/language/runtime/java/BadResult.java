package gavel;

/** A result that the declared type cannot hold. {@code path} grows from the inside out. */
final class BadResult extends RuntimeException {
  private static final long serialVersionUID = 1;
  final String path;
  final String wrong;

  BadResult(String wrong) {
    this("", wrong);
  }

  BadResult(String path, String wrong) {
    super(null, null, false, false);
    this.path = path;
    this.wrong = wrong;
  }

  BadResult inside(String place) {
    return new BadResult(place + path, wrong);
  }

  @Override
  public String getMessage() {
    return path.isEmpty() ? "the result " + wrong : path + " of the result " + wrong;
  }
}
