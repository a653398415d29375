/** A refusal in the wire's own terms: the library turns it into an `OfficeExtension.Error` with the same code. */
export class WireError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** The member at fault ("Range.values"), shown in `debugInfo.errorLocation`. */
    readonly location?: string,
    readonly httpStatus = 400,
  ) {
    super(message);
    this.name = 'WireError';
  }

  static invalidArgument(location: string, message = 'The argument is invalid or missing or has an incorrect format.') {
    return new WireError('InvalidArgument', message, location);
  }

  static itemNotFound(location: string) {
    return new WireError('ItemNotFound', "The requested resource doesn't exist.", location, 404);
  }

  /** What the workbench does not answer, named, so that nothing is ever a silent no-op. */
  static apiNotFound(location: string) {
    return new WireError('ApiNotFound', `The workbench does not answer ${location}.`, location, 404);
  }

  static accessDenied(location: string) {
    return new WireError('AccessDenied', 'You cannot perform the requested operation.', location, 403);
  }
}
