/** Without a browser nothing waits for an animation's end, so that its cancelling would be an unhandled error. */
class StillAnimation extends Animation {
  override cancel(): void {}
}

/** Lets nothing move in a test's page. */
export function stillAnimations(): void {
  Element.prototype.animate = () => new StillAnimation();
}
